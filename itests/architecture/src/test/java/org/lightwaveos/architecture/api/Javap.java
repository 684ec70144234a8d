/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.api;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;

/** The signatures of compiled classes, in the form that the listing has: the JDK's javap makes both. */
final class Javap {

    private Javap() {}

    /** @param names binary names of classes under the root */
    static ApiListing read(Path root, Set<String> names) {
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        List<String> arguments = new ArrayList<>(List.of("-protected", "-cp", root.toString()));
        arguments.addAll(names);
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int status = javap.run(new PrintWriter(out), new PrintWriter(errors), arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("javap failed: " + errors);
        }
        return ApiListing.parse(
                out.toString().lines().map(Javap::likeTheListing).toList());
    }

    private static String likeTheListing(String line) {
        return line.replaceAll("\\bjava\\.(lang|util)\\.(?=[A-Z])", "");
    }
}
