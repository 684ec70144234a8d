/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** What events share: topic, payload and source. */
@NonNullByDefault
public abstract class AbstractEvent implements Event {

    public static final String ACTOR_SEPARATOR = "$";

    public static final String DELEGATION_SEPARATOR = "=>";

    public static final String DELEGATION_ESCAPE = "__";

    protected AbstractEvent(String topic, String payload, @Nullable String source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getTopic() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getPayload() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getSource() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    public static String buildSource(String bundle, @Nullable String actor) {
        throw new UnsupportedOperationException();
    }

    public static String buildDelegatedSource(@Nullable String originalSource, String bundle) {
        throw new UnsupportedOperationException();
    }

    public static String buildDelegatedSource(@Nullable String originalSource, String bundle, @Nullable String actor) {
        throw new UnsupportedOperationException();
    }
}
