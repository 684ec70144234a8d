/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A Thing's status, the reason and a text for the user. Immutable. */
@NonNullByDefault
public class ThingStatusInfo {

    private final ThingStatus status;
    private final ThingStatusDetail statusDetail;
    private final @Nullable String description;

    /** For deserialisation only. */
    protected ThingStatusInfo() {
        this(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
    }

    /** @param description plain text, or {@code @text/key} with arguments */
    public ThingStatusInfo(ThingStatus status, ThingStatusDetail statusDetail, @Nullable String description) {
        this.status = status;
        this.statusDetail = statusDetail;
        this.description = description;
    }

    public ThingStatus getStatus() {
        return status;
    }

    public ThingStatusDetail getStatusDetail() {
        return statusDetail;
    }

    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public String toString() {
        String detail = statusDetail == ThingStatusDetail.NONE ? "" : " (" + statusDetail + ")";
        String text = description == null || description.isBlank() ? "" : ": " + description;
        return status + detail + text;
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, statusDetail, description);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj != null
                && obj.getClass() == getClass()
                && status == ((ThingStatusInfo) obj).status
                && statusDetail == ((ThingStatusInfo) obj).statusDetail
                && Objects.equals(description, ((ThingStatusInfo) obj).description);
    }
}
