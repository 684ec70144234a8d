/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.light;

import java.util.Arrays;

/**
 * The light of one firmware and its version. Immutable. Holds whatever fits the width of a field: ranges are checked by
 * commands alone, and what is read from a text is not checked at all.
 */
public final class SyncLight {

    /** Zones of every firmware. */
    public static final int ZONES = 3;

    /** The light after a start. */
    public static final SyncLight INITIAL = new SyncLight(0, initialGlobals(), initialZones());

    private final int version;
    private final int[] globals;
    private final int[][] zones;

    private SyncLight(int version, int[] globals, int[][] zones) {
        this.version = version;
        this.globals = globals;
        this.zones = zones;
    }

    /** 0..2^32-1. */
    public long version() {
        return Integer.toUnsignedLong(version);
    }

    public int get(GlobalField field) {
        return globals[field.ordinal()];
    }

    /**
     * One field of a zone.
     *
     * @param zone 0..2
     */
    public int get(int zone, ZoneField field) {
        return zones[zone][field.ordinal()];
    }

    /** The same light with another version, of which the lowest 32 bits are kept. */
    public SyncLight withVersion(long newVersion) {
        return new SyncLight((int) newVersion, globals, zones);
    }

    /** The same version with another value, of which the field's width is kept. */
    public SyncLight with(GlobalField field, int value) {
        int[] changed = globals.clone();
        changed[field.ordinal()] = field.narrowed(value);
        return new SyncLight(version, changed, zones);
    }

    /**
     * The same version with another value in a zone.
     *
     * @param zone 0..2
     */
    public SyncLight with(int zone, ZoneField field, int value) {
        int[][] changed = zones.clone();
        changed[zone] = zones[zone].clone();
        changed[zone][field.ordinal()] = field.narrowed(value);
        return new SyncLight(version, globals, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SyncLight that
                && version == that.version
                && Arrays.equals(globals, that.globals)
                && Arrays.deepEquals(zones, that.zones);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * version + Arrays.hashCode(globals)) + Arrays.deepHashCode(zones);
    }

    @Override
    public String toString() {
        return "v" + version() + " " + Arrays.toString(globals) + " " + Arrays.deepToString(zones);
    }

    private static int[] initialGlobals() {
        return Arrays.stream(GlobalField.values())
                .mapToInt(GlobalField::initial)
                .toArray();
    }

    private static int[][] initialZones() {
        int[] zone =
                Arrays.stream(ZoneField.values()).mapToInt(ZoneField::initial).toArray();
        return new int[][] {zone, zone, zone};
    }
}
