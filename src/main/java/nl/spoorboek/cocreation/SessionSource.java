package nl.spoorboek.cocreation;

import nl.spoorboek.base.SessionId;

/**
 * A session that led to a record.
 *
 * @param session its identity
 * @param title its title
 */
public record SessionSource(SessionId session, String title) {}
