/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

/**
 * One installation's life from a seed: peers come, go, crash and change their light in bad weather; then it is quiet, and
 * what must be true of a quiet installation is checked.
 */
final class Installation {

    private final long seed;
    private final Household household;
    private final Holders holders;

    Installation(long seed) {
        this.seed = seed;
        this.household = new Household(seed);
        this.holders = new Holders(household, seed);
    }

    /**
     * @return what could not be demanded of its units
     * @throws AssertionError if the installation is not as it must be; the message replays it and tells its story
     */
    Excuses run() {
        try {
            Storm storm = new Storm(household);
            storm.rage();
            holders.rest();
            storm.end();
            return new Quiet(household, holders).check();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "seed " + seed + ": " + e.getMessage() + "\nreplay: " + replay(seed) + "\n" + household.trace, e);
        }
    }

    /** The last of what has happened, in lines. */
    String story() {
        return household.trace.toString();
    }

    private static String replay(long seed) {
        return "mvn -pl itests/simulation -am verify -Dtest=InstallationTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dlightwaveos.seed=" + seed;
    }
}
