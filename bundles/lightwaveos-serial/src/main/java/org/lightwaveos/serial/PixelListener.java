/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial;

/** Hears how it stands with the pictures of a strip. Called on the executor's threads, one call at a time. */
@FunctionalInterface
public interface PixelListener {

    /** It stands otherwise than before; while pictures are shown, told every few seconds as well. */
    void onPixels(PixelStatus status);
}
