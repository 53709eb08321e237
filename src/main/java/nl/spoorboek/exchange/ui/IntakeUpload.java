package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.exchange.intake.IntakeService;
import nl.spoorboek.exchange.intake.Limits;
import nl.spoorboek.exchange.intake.ReadTable;

/** Takes a file from the reader's computer. It is read in memory, up to the largest size, and kept nowhere. */
class IntakeUpload extends Div {

    private final transient IntakeService intake;
    private final transient Consumer<ReadTable> taken;
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();

    IntakeUpload(IntakeService intake, Consumer<ReadTable> taken) {
        this.intake = intake;
        this.taken = taken;
        addClassName("intake-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Limits.MAX_BYTES);
        upload.setI18n(words());
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(rejected -> tell(Message.of("intake.file.large")));
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var limits = new Paragraph(t("intake.upload.limits", Limits.MAX_ROWS));
        limits.addClassName("quiet");
        add(new Paragraph(t("intake.upload.what")), upload, problem, limits);
    }

    /** Reads in the thread of the upload, so that the page stays alive; what came of it is told on the page. */
    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            // one more than there may be: then it is too large, and no more of it is taken into memory
            bytes = in.readNBytes(Limits.MAX_BYTES + 1);
        }
        take(event.getUI(), name, bytes);
    }

    /** Reads a file that has come, and tells the page. */
    void take(UI page, String name, byte[] bytes) {
        try {
            ReadTable table = intake.read(name, bytes);
            var _ = page.access(() -> {
                clear();
                taken.accept(table);
            });
        } catch (Problem refused) {
            var _ = page.access(() -> tell(refused.reason()));
        }
    }

    private void clear() {
        problem.setVisible(false);
        upload.clearFileList();
    }

    private void tell(Message what) {
        upload.clearFileList();
        problem.setText(t(what));
        problem.setVisible(true);
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(t("intake.upload.choose"))
                        .setMany(t("intake.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(t("intake.upload.drop"))
                        .setMany(t("intake.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(t("intake.upload.one"))
                        .setFileIsTooBig(t("intake.file.large"))
                        .setIncorrectFileType(t("intake.file.unknown")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(t("intake.upload.busy"))
                                .setProcessing(t("intake.upload.busy"))
                                .setHeld(t("intake.upload.busy"))
                                .setStalled(t("intake.upload.stalled")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(t("intake.upload.busy")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(t("intake.upload.failed"))
                                .setUnexpectedServerError(t("intake.upload.failed"))
                                .setForbidden(t("intake.upload.failed"))
                                .setFileTooLarge(t("intake.file.large"))))
                .setFile(new UploadI18N.File()
                        .setRetry(t("intake.upload.retry"))
                        .setStart(t("intake.upload.start"))
                        .setRemove(t("intake.upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
