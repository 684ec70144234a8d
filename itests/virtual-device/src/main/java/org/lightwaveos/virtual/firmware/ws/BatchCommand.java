/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.Map;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.json.JsonArray;

/** Several actions in one message. */
final class BatchCommand {

    private static final int MOST = 10;

    private BatchCommand() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("batch", BatchCommand::run);
    }

    private static void run(WsCall call) {
        if (!(call.get("operations") instanceof JsonArray operations)) {
            call.error(ErrorCode.MISSING_FIELD, "operations array required");
            return;
        }
        if (operations.size() > MOST) {
            call.error(ErrorCode.OUT_OF_RANGE, "Max 10 operations per batch");
            return;
        }
        BatchActions.Tally tally = BatchActions.run(operations, call.device(), call.out());
        call.reply(
                "batch.result", data -> data.put("processed", tally.processed()).put("failed", tally.failed()));
        call.out().pushStatus();
    }
}
