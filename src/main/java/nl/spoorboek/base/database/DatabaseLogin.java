package nl.spoorboek.base.database;

/** A role of the built-in database with its password. */
record DatabaseLogin(String role, String password) {

    /** The one that makes and changes the tables. */
    static final String OWNER = "spoorboek_owner";

    /** The one the application works as: reads and writes rows, nothing else. */
    static final String APPLICATION = "spoorboek_app";

    static final String SUPERUSER = "postgres";

    /** Without the password: this may end up in a log. */
    @Override
    public String toString() {
        return role;
    }
}
