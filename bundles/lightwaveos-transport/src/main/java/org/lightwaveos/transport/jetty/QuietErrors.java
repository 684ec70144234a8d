/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** Errors without a page: Jetty's own tells its version. */
@NonNullByDefault({})
final class QuietErrors extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return false;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields fields) {
        return null;
    }
}
