/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.codec;

/**
 * What one thing costs with ours and with Gson.
 *
 * @param what was done
 * @param oursNs nanoseconds a time
 * @param gsonNs the same
 * @param oursBytes allocated a time
 * @param gsonBytes the same
 */
record CodecRow(String what, double oursNs, double gsonNs, double oursBytes, double gsonBytes) {

    static final String HEADER = String.format(
            "%-8s %10s %10s %7s   %13s %13s %7s",
            "", "ours ns/op", "Gson ns/op", "ratio", "ours bytes/op", "Gson bytes/op", "ratio");

    /** Neither slower nor greedier than the mapper. */
    boolean isWithinBar() {
        return oursNs <= gsonNs && oursBytes <= gsonBytes;
    }

    @Override
    public String toString() {
        return String.format(
                "%-8s %10.0f %10.0f %7.2f   %13.0f %13.0f %7.2f",
                what, oursNs, gsonNs, oursNs / gsonNs, oursBytes, gsonBytes, oursBytes / gsonBytes);
    }
}
