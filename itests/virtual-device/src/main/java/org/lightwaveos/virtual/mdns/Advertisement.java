/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;

/**
 * The records of one unit at one address and port.
 *
 * @param names host and instance name
 * @param withText false for a unit that has lost its TXT records
 */
record Advertisement(Names names, byte[] ipv4, int port, DeviceUuid uuid, boolean withText) {

    /** Everything that is announced. */
    List<ResourceRecord> all() {
        List<ResourceRecord> records = new ArrayList<>();
        records.addAll(service(Names.HTTP, List.of("version=2.0.0", "board=ESP32-S3")));
        records.addAll(service(Names.WS, List.of("board=ESP32-S3", "uuid=" + uuid.text(), "syncver=1")));
        records.add(host());
        return records;
    }

    /** What to say to these questions; empty if none is about this unit. */
    Optional<byte[]> answer(List<Message.Question> questions) {
        Set<ResourceRecord> answers = new LinkedHashSet<>();
        List<ResourceRecord> all = all();
        for (Message.Question question : questions) {
            all.stream()
                    .filter(r -> r.answers(question.name(), question.type()))
                    .forEach(answers::add);
            types().stream()
                    .filter(r -> r.answers(question.name(), question.type()))
                    .forEach(answers::add);
        }
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        boolean browsing = answers.stream().anyMatch(r -> r.type() == ResourceRecord.PTR);
        List<ResourceRecord> additionals = new ArrayList<>(browsing ? all : List.of(host()));
        additionals.removeAll(answers);
        return Optional.of(Message.response(List.copyOf(answers), additionals));
    }

    private List<ResourceRecord> service(String type, List<String> pairs) {
        String instance = names.instance(type);
        return List.of(
                ResourceRecord.pointer(type, instance),
                ResourceRecord.service(instance, names.host(), port),
                ResourceRecord.text(instance, withText ? pairs : List.of()));
    }

    private List<ResourceRecord> types() {
        return List.of(
                ResourceRecord.pointer(Names.ALL_TYPES, Names.HTTP), ResourceRecord.pointer(Names.ALL_TYPES, Names.WS));
    }

    private ResourceRecord host() {
        return ResourceRecord.address(names.host(), ipv4);
    }
}
