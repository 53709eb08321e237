package nl.spoorboek.demo;

/** Loads the records of one part of the house; the parts run in the order of their {@code @Order}. */
interface DemoPart {

    /** Inserts the part's records, inside the one transaction of the whole load. */
    void load();
}
