/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.logging;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.event.Level;

/** The one place where log lines end: a file that is appended to, or standard error. */
final class LogSink {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final PrintStream out;

    private LogSink(PrintStream out) {
        this.out = out;
    }

    /** Falls back to standard error, and says so there, when the file cannot be written. */
    static LogSink to(Optional<String> file) {
        if (file.isEmpty()) {
            return new LogSink(System.err);
        }
        try {
            return new LogSink(new PrintStream(
                    Files.newOutputStream(Path.of(file.get()), StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    true,
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.err.println("Log file " + file.get() + " cannot be written: " + e.getMessage());
            return new LogSink(System.err);
        }
    }

    void write(Level level, String logger, String message, Throwable throwable) {
        StringWriter text = new StringWriter();
        text.append("%s %-5s [%s] %s - %s"
                .formatted(
                        LocalTime.now().format(CLOCK),
                        level,
                        Thread.currentThread().getName(),
                        logger.substring(logger.lastIndexOf('.') + 1),
                        message));
        if (throwable != null) {
            text.append(System.lineSeparator());
            throwable.printStackTrace(new PrintWriter(text, true));
        }
        String line = text.toString().stripTrailing();
        synchronized (this) {
            out.println(line);
        }
    }
}
