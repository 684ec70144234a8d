/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lightwaveos.serial.codec.MessageReader;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage;
import org.lightwaveos.serial.codec.SerialMessage.Status;
import org.lightwaveos.serial.stream.StreamItem;
import org.lightwaveos.serial.stream.StreamReader;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;

/**
 * Asks a port who is there, once: opens it, sends {@code device.getStatus} until it is answered as a LightwaveOS device does,
 * and closes it. Blocks its caller all that time.
 */
public final class PortProbe {

    /** Between two questions: a line may be taken apart, or fall into a boot. */
    private static final long ASK_AGAIN_MS = 500;

    /** A port that has just been plugged in is given its rights by the system some time after its name. */
    private static final long OPEN_AGAIN_MS = 500;

    private final SerialPorts ports;

    public PortProbe(SerialPorts ports) {
        this.ports = ports;
    }

    /**
     * @param port its name
     * @param baud bits a second
     * @param limit how long to try to open it, and to wait for an answer; closing comes on top
     * @return what the device said of itself; empty if nobody answered as one does
     * @throws PortFailure if it cannot be opened
     * @throws InterruptedException if the thread is to end
     */
    public Optional<Status> ask(String port, int baud, Duration limit) throws PortFailure, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        Answer answer = new Answer();
        SerialLine line = open(port, baud, answer, end);
        try {
            return ask(line, answer, end);
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            line.close();
        }
    }

    private SerialLine open(String port, int baud, Answer answer, long end) throws PortFailure, InterruptedException {
        while (true) {
            try {
                return ports.open(port, baud, answer);
            } catch (PortFailure e) {
                if (!e.isForeseen() || System.nanoTime() - end >= 0) {
                    throw e;
                }
            }
            Thread.sleep(OPEN_AGAIN_MS);
        }
    }

    private static Optional<Status> ask(SerialLine line, Answer answer, long end)
            throws IOException, InterruptedException {
        int number = 0;
        while (System.nanoTime() - end < 0) {
            number++;
            line.write(Request.status().line(Integer.toString(number)).bytes(true));
            try {
                return answer.said.get(ASK_AGAIN_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // asked again
            }
        }
        return Optional.empty();
    }

    /** Hears the port. */
    private static final class Answer implements PortListener {

        private final StreamReader reader = new StreamReader();
        private final CompletableFuture<Optional<Status>> said = new CompletableFuture<>();

        @Override
        public void onBytes(byte[] bytes) {
            for (StreamItem item : reader.read(bytes)) {
                if (item instanceof StreamItem.JsonLine json) {
                    SerialMessage message = MessageReader.read(json.text());
                    if (message instanceof Status status) {
                        said.complete(Optional.of(status));
                    }
                }
            }
        }

        @Override
        public void onLost(String why) {
            said.complete(Optional.empty());
        }
    }
}
