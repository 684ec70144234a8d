/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

/** The life of an installation with adopted devices: a storm, then quiet times in which everything must be in order. */
final class AdoptedInstallation {

    private final long seed;
    private final AdoptedHome home;

    AdoptedInstallation(long seed) {
        this.seed = seed;
        this.home = new AdoptedHome(seed);
    }

    /** @throws AssertionError if it is not as it must be; the message replays it and tells its story */
    void run() {
        try {
            AdoptedStorm storm = new AdoptedStorm(home);
            storm.rage();
            storm.end();
            new AdoptedQuiet(home).check();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "seed " + seed + ": " + e.getMessage() + "\nreplay: " + replay(seed) + "\n" + home.trace, e);
        }
    }

    /** The last of what has happened, in lines. */
    String story() {
        return home.trace.toString();
    }

    private static String replay(long seed) {
        return "mvn -pl itests/simulation -am verify -Dtest=AdoptedInstallationTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dlightwaveos.adopted.seed=" + seed;
    }
}
