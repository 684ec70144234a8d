/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.DeviceMessage.EffectsCurrent;
import org.lightwaveos.control.codec.DeviceMessage.Parameters;
import org.lightwaveos.control.codec.DeviceMessage.Unreadable;
import org.lightwaveos.model.LightField;

/** What the real firmware has said, one of each shape here, all of it where the shared recordings are present. */
class RecordedRepliesTest {

    @Test
    void everyRecordedFrameIsUnderstood() throws IOException {
        List<String> frames = lines("socket.txt");
        assertThat(frames).hasSizeGreaterThan(80);
        for (String frame : frames) {
            DeviceMessage message = MessageReader.read(frame);
            assertThat(message).as(frame).isNotInstanceOf(Unreadable.class);
            assertThat(message instanceof DeviceError).as(frame).isEqualTo(frame.startsWith("{\"type\":\"error\""));
        }
    }

    @Test
    void readingsHaveAllTheirFields() throws IOException {
        int readings = 0;
        for (String frame : lines("socket.txt")) {
            DeviceMessage message = MessageReader.read(frame);
            if (message instanceof EffectsCurrent current) {
                readings++;
                assertThat(current.light().values()).hasSize(9).containsEntry(LightField.EFFECT, 256);
                assertThat(current.badValues()).isZero();
            } else if (message instanceof Parameters parameters) {
                readings++;
                assertThat(parameters.light().values()).hasSize(8).containsEntry(LightField.BRIGHTNESS, 96);
            }
        }
        assertThat(readings).isGreaterThanOrEqualTo(2);
    }

    @Test
    void recordedListsAreRead() throws IOException {
        int lists = 0;
        for (String line : lines("rest.txt")) {
            String command = line.substring(0, line.indexOf('\t'));
            String body = line.substring(line.indexOf('\t') + 1);
            if (body.startsWith("{\"success\":false")) {
                assertThat(RestReader.error(body)).as(body).isPresent();
            } else if (command.equals("GET effects")) {
                lists++;
                RestReader.ListPage page = RestReader.effects(body).orElseThrow();
                assertThat(page.badEntries()).isZero();
                assertThat(page.entries().get(0).name()).startsWith("E");
            } else if (command.equals("GET palettes")) {
                lists++;
                RestReader.ListPage page = RestReader.palettes(body).orElseThrow();
                assertThat(page.badEntries()).isZero();
                assertThat(page.pages()).isPositive();
            }
        }
        assertThat(lists).isGreaterThanOrEqualTo(2);
    }

    @Test
    void allOfTheSharedRecordingsAreSurvived() throws IOException {
        String spec = System.getProperty("lightwaveos.spec", "");
        Path folder = Path.of(spec).resolve("../vectors/control").normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), "the shared recordings are absent");
        int frames = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                for (String text : texts(JsonParser.parseString(Files.readString(file)))) {
                    frames++;
                    assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
                }
            }
        }
        assertThat(frames).isGreaterThan(1_000);
    }

    private static void readAll(String text) {
        MessageReader.read(text);
        RestReader.uuid(text);
        RestReader.deviceInfo(text);
        RestReader.parameters(text);
        RestReader.effects(text);
        RestReader.palettes(text);
        RestReader.error(text);
    }

    /** Every string anywhere in the file: requests too make good bad answers. */
    private static List<String> texts(JsonElement element) {
        List<String> texts = new ArrayList<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(e -> texts.addAll(texts(e)));
        } else if (element instanceof JsonObject object) {
            object.entrySet().forEach(e -> texts.addAll(texts(e.getValue())));
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
            texts.add(element.getAsString());
        }
        return texts;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = RecordedRepliesTest.class.getResourceAsStream("/recorded/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
