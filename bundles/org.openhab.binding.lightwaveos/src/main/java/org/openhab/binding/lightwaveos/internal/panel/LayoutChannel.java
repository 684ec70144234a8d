/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lightwaveos.model.ZoneSpan;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;

/** How wide the zones are, as a person writes it: {@code 15 45 20}, in LEDs from the centre to each side. */
final class LayoutChannel {

    private final Faceplate face;
    private final String channelId;
    private final Function<List<Integer>, CompletionStage<Void>> target;

    /** @param target lays zones of these widths out; the stage completes when the device has done it */
    LayoutChannel(Faceplate face, String channelId, Function<List<Integer>, CompletionStage<Void>> target) {
        this.face = face;
        this.channelId = channelId;
        this.target = target;
    }

    /** The device has this layout. */
    void show(List<ZoneSpan> spans) {
        if (!spans.isEmpty()) {
            face.show(
                    channelId,
                    new StringType(spans.stream().map(span -> "" + span.width()).collect(Collectors.joining(" "))));
        }
    }

    void handle(Command command) {
        if (command instanceof RefreshType) {
            face.repeat(channelId);
            return;
        }
        try {
            target.apply(widths(command.toString())).whenComplete((done, failure) -> {
                if (failure != null) {
                    face.useless(channelId, command, String.valueOf(failure.getMessage()));
                }
            });
        } catch (NumberFormatException e) {
            face.useless(channelId, command, "it is widths in LEDs, such as 15 45 20");
        } catch (IllegalArgumentException e) {
            face.useless(channelId, command, String.valueOf(e.getMessage()));
        }
    }

    private static List<Integer> widths(String text) {
        return Arrays.stream(text.strip().split("[\\s,;/]+"))
                .map(Integer::valueOf)
                .toList();
    }
}
