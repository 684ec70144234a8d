/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** mDNS messages on the wire: writes queries and responses, reads the questions of queries (RFC 1035, section 4.1). */
final class Message {

    private static final int RESPONSE_AUTHORITATIVE = 0x8400;
    private static final int RESPONSE_BIT = 0x8000;
    private static final int CLASS_IN = 1;
    private static final int FLUSH_BIT = 0x8000;
    private static final int MAX_LABELS = 128;

    /** What somebody asks for. */
    record Question(String name, int type) {}

    private Message() {}

    static byte[] response(List<ResourceRecord> answers, List<ResourceRecord> additionals) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        short16(out, 0);
        short16(out, RESPONSE_AUTHORITATIVE);
        short16(out, 0);
        short16(out, answers.size());
        short16(out, 0);
        short16(out, additionals.size());
        answers.forEach(r -> record(out, r));
        additionals.forEach(r -> record(out, r));
        return out.toByteArray();
    }

    /** The questions of a query; none if this is a response or no message at all. */
    static List<Question> questions(byte[] datagram, int length) {
        List<Question> questions = new ArrayList<>();
        try {
            ByteBuffer in = ByteBuffer.wrap(datagram, 0, length);
            in.getShort();
            int flags = in.getShort() & 0xFFFF;
            int count = in.getShort() & 0xFFFF;
            in.position(12);
            if ((flags & RESPONSE_BIT) != 0) {
                return List.of();
            }
            for (int i = 0; i < count; i++) {
                String name = name(in);
                int type = in.getShort() & 0xFFFF;
                in.getShort();
                questions.add(new Question(name, type));
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of();
        }
        return questions;
    }

    /** One question. */
    static byte[] query(String name, int type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        short16(out, 0);
        short16(out, 0);
        short16(out, 1);
        short16(out, 0);
        short16(out, 0);
        short16(out, 0);
        out.writeBytes(ResourceRecord.encode(name));
        short16(out, type);
        short16(out, CLASS_IN);
        return out.toByteArray();
    }

    /** The name at the buffer's position, which it leaves behind. */
    static String name(ByteBuffer in) {
        List<String> labels = new ArrayList<>();
        int resume = -1;
        for (int i = 0; i < MAX_LABELS; i++) {
            int length = in.get() & 0xFF;
            if (length == 0) {
                if (resume >= 0) {
                    in.position(resume);
                }
                return String.join(".", labels);
            }
            if (length >= 0xC0) {
                int target = (length & 0x3F) << 8 | in.get() & 0xFF;
                resume = resume < 0 ? in.position() : resume;
                in.position(target);
            } else {
                byte[] label = new byte[length];
                in.get(label);
                labels.add(new String(label, StandardCharsets.UTF_8));
            }
        }
        throw new IllegalArgumentException("a name without end");
    }

    private static void record(ByteArrayOutputStream out, ResourceRecord r) {
        out.writeBytes(ResourceRecord.encode(r.name()));
        short16(out, r.type());
        short16(out, r.unique() ? CLASS_IN | FLUSH_BIT : CLASS_IN);
        short16(out, r.ttlSeconds() >> 16);
        short16(out, r.ttlSeconds());
        short16(out, r.data().length);
        out.writeBytes(r.data());
    }

    private static void short16(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }
}
