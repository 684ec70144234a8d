/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.List;
import java.util.Map;
import org.lightwaveos.catalogue.Palette;
import org.lightwaveos.catalogue.Palettes;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.Setter;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;

/** Palettes: list, look at, set. */
final class PaletteCommands {

    private static final IntField PALETTE = IntField.atLeast("paletteId", 0);
    private static final int NONE = 255;

    private PaletteCommands() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put("palettes.list", Decoded.complaining(ErrorCode.MISSING_FIELD, PaletteCommands::list));
        commands.put("palettes.get", PaletteCommands::get);
        commands.put("palettes.set", Decoded.complaining(ErrorCode.MISSING_FIELD, PaletteCommands::set));
    }

    /** Bounds are computed in 8 bits, so high pages wrap round to the first ones. */
    private static void list(WsCall call) throws DecodeException {
        Paging paging = Paging.of(call.document());
        List<Palette> palettes = Palettes.all();
        int from = (paging.page() - 1) * paging.limit() & 0xFF;
        int to = Math.min(from + paging.limit(), palettes.size());
        call.reply("palettes.list", data -> {
            JsonArray list = data.putArray("palettes");
            for (int i = from; i < to; i++) {
                Palette palette = palettes.get(i);
                list.addObject().put("id", i).put("name", palette.name()).put("category", palette.category());
            }
            paging.put(data, palettes.size());
        });
    }

    private static void get(WsCall call) {
        int id = (int) call.get("paletteId").or(IntType.INT32, NONE) & 0xFF;
        if (id == NONE) {
            call.error(ErrorCode.MISSING_FIELD, "paletteId required");
            return;
        }
        Palettes.byId(id)
                .ifPresentOrElse(
                        palette -> call.reply(
                                "palettes.get", data -> PaletteData.putWhole(palette, data.putObject("palette"))),
                        () -> call.error(ErrorCode.OUT_OF_RANGE, "Palette ID out of range"));
    }

    /** Neither a status push nor a save follows. */
    private static void set(WsCall call) throws DecodeException {
        int id = PALETTE.required(call.document()) & 0xFF;
        Palettes.byId(id)
                .ifPresentOrElse(
                        palette -> {
                            call.out().set(Setter.PALETTE, id);
                            call.reply("palettes.set", data -> data.put("paletteId", id)
                                    .put("name", palette.name())
                                    .put("category", palette.category()));
                        },
                        () -> call.error(ErrorCode.OUT_OF_RANGE, "Palette ID out of range"));
    }
}
