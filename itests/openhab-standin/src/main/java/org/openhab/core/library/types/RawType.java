/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.util.Arrays;
import java.util.Base64;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** Bytes of some MIME type, such as an image. */
@NonNullByDefault
public class RawType implements PrimitiveType, State {

    public static final String DEFAULT_MIME_TYPE = "application/octet-stream";

    protected byte[] bytes;
    protected String mimeType;

    public RawType(byte[] bytes, String mimeType) {
        if (mimeType.isEmpty()) {
            throw new IllegalArgumentException("mimeType argument must not be blank");
        }
        this.bytes = bytes;
        this.mimeType = mimeType;
    }

    public byte[] getBytes() {
        return bytes;
    }

    public String getMimeType() {
        return mimeType;
    }

    /** Reads {@code data:image/png;base64,...}. */
    public static RawType valueOf(String value) {
        int comma = value.indexOf(',');
        if (!value.startsWith("data:")
                || comma < 0
                || !value.substring(0, comma).endsWith(";base64")) {
            throw new IllegalArgumentException("Invalid data URI syntax for raw type");
        }
        String type = value.substring("data:".length(), comma - ";base64".length());
        return new RawType(Base64.getDecoder().decode(value.substring(comma + 1)), type);
    }

    @Override
    public String toString() {
        return "raw type (%s): %d bytes".formatted(mimeType, bytes.length);
    }

    @Override
    public String toFullString() {
        return "data:%s;base64,%s".formatted(mimeType, Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public String format(String pattern) {
        return toFullString();
    }

    @Override
    public int hashCode() {
        return 31 * mimeType.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj != null
                && obj.getClass() == getClass()
                && mimeType.equals(((RawType) obj).mimeType)
                && Arrays.equals(bytes, ((RawType) obj).bytes);
    }
}
