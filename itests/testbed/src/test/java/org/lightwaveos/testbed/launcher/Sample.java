/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request and answer of the recording of a real openHAB.
 *
 * @param contentType of the request, null for none
 * @param data of the request, null for none
 * @param answer body, status and content type as the recording prints them
 */
record Sample(String method, String contentType, String data, String path, String answer) {

    private static final Pattern REQUEST = Pattern.compile(
            "\\$ (?:-X (?<method>\\w+) )?(?:-H Content-Type: (?<type>\\S+) )?(?:--data (?<data>.*) )?(?<path>/\\S*)");
    private static final Pattern STATUS = Pattern.compile("\\[\\d{3} .*\\]");

    static List<Sample> read(Path recording) {
        List<Sample> samples = new ArrayList<>();
        Matcher request = null;
        StringBuilder answer = new StringBuilder();
        try {
            for (String line : Files.readAllLines(recording)) {
                Matcher begin = REQUEST.matcher(line);
                if (begin.matches()) {
                    request = begin;
                    answer.setLength(0);
                } else if (request != null) {
                    answer.append(line).append('\n');
                    if (STATUS.matcher(line).matches()) {
                        samples.add(of(request, answer.toString().strip()));
                        request = null;
                    }
                }
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample of(Matcher request, String answer) {
        String method = request.group("method");
        return new Sample(
                method == null ? "GET" : method,
                request.group("type"),
                request.group("data"),
                request.group("path"),
                answer);
    }

    RestClient.Reply replay(RestClient rest) {
        return rest.send(method, path, contentType, data);
    }

    @Override
    public String toString() {
        return method + " " + path + (data == null ? "" : " " + data);
    }
}
