/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** Reads the bodies of REST answers (device facts, section 3). Empty means: not what was asked for. */
public final class RestReader {

    private RestReader() {}

    /** Body of {@code device/info}. Texts are empty where the device did not say. */
    public record DeviceInfo(String name, String firmware, String board, String sdk) {}

    /**
     * One page of a list.
     *
     * @param entries the good entries, in the device's order
     * @param pages number of pages, at least 1
     * @param badEntries how many entries had no usable id or name
     */
    public record ListPage(List<NamedId> entries, int pages, int badEntries) {

        public ListPage {
            entries = List.copyOf(entries);
        }
    }

    /** Body of {@code parameters}, mood and fade amount included. */
    public record ParametersBody(LightState light, int badValues) {}

    /** The UUID in the body of {@code sync/status}. */
    public static Optional<DeviceUuid> uuid(String body) {
        @Nullable JsonObject data = data(body);
        return data == null ? Optional.empty() : DeviceUuid.parse(JsonParts.text(data, "uuid"));
    }

    public static Optional<DeviceInfo> deviceInfo(String body) {
        @Nullable JsonObject data = data(body);
        if (data == null) {
            return Optional.empty();
        }
        return Optional.of(new DeviceInfo(
                Names.name(data, "name"),
                Names.name(data, "firmware"),
                Names.name(data, "board"),
                Names.name(data, "sdk")));
    }

    public static Optional<ParametersBody> parameters(String body) {
        @Nullable JsonObject data = data(body);
        if (data == null) {
            return Optional.empty();
        }
        LightReading reading = LightReading.of(data);
        return Optional.of(new ParametersBody(reading.light(), reading.badValues()));
    }

    public static Optional<ListPage> effects(String body) {
        return list(body, "effects", LightField.EFFECT);
    }

    public static Optional<ListPage> palettes(String body) {
        return list(body, "palettes", LightField.PALETTE);
    }

    /** The error in a body that says why a request was refused. */
    public static Optional<DeviceError> error(String body) {
        @Nullable JsonObject root = JsonText.object(body);
        @Nullable JsonObject error = root == null ? null : JsonParts.object(root, "error");
        return error == null ? Optional.empty() : Optional.of(MessageReader.errorOf(error, ""));
    }

    private static Optional<ListPage> list(String body, String key, LightField idRange) {
        @Nullable JsonObject data = data(body);
        @Nullable JsonElement list = data == null ? null : data.get(key);
        if (data == null || list == null || !list.isJsonArray()) {
            return Optional.empty();
        }
        JsonArray array = list.getAsJsonArray();
        List<NamedId> entries = new ArrayList<>();
        for (JsonElement element : array) {
            if (element.isJsonObject()) {
                Names.entry(element.getAsJsonObject(), "id", idRange.max()).ifPresent(entries::add);
            }
        }
        @Nullable JsonObject pagination = JsonParts.object(data, "pagination");
        int pages =
                pagination == null ? 1 : JsonText.integer(pagination, "pages").orElse(1);
        return Optional.of(new ListPage(entries, Math.max(1, pages), array.size() - entries.size()));
    }

    private static @Nullable JsonObject data(String body) {
        @Nullable JsonObject root = JsonText.object(body);
        return root == null ? null : JsonParts.object(root, "data");
    }
}
