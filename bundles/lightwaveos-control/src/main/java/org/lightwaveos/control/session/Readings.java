/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.LightField;

/**
 * Plans when to ask one source for the truth, so that a burst of commands over several fields costs one reading: the one
 * that is due when the last of them may be believed, but at most one hold later than the first.
 */
final class Readings {

    private final FieldBook book;
    private final Set<LightField> fields;
    private long wantedAt = Times.NEVER;

    Readings(FieldBook book, Set<LightField> fields) {
        this.book = book;
        this.fields = fields;
    }

    /** A reading no later than this. */
    void want(long at) {
        wantedAt = Math.min(wantedAt, at);
    }

    /** When the next reading is due, NEVER for none. */
    long dueAt() {
        long first = Times.NEVER;
        long last = 0;
        for (LightField field : fields) {
            @Nullable Slot slot = book.slot(field);
            long settles = slot == null ? Times.NEVER : slot.settlesAt();
            if (settles != Times.NEVER) {
                first = Math.min(first, settles);
                last = Math.max(last, settles);
            }
        }
        return first == Times.NEVER ? wantedAt : Math.min(wantedAt, Math.min(last, first + Times.HOLD));
    }

    /** The slots that a reading made now may settle. Takes note that it is made. */
    Map<LightField, Slot> begin(long now) {
        wantedAt = Times.NEVER;
        Map<LightField, Slot> covered = new EnumMap<>(LightField.class);
        book.slots(fields, Slot.Stage.SENT).forEach((field, slot) -> {
            if (slot.settlesAt() <= now) {
                covered.put(field, slot);
            }
        });
        return covered;
    }

    void clear() {
        wantedAt = Times.NEVER;
    }
}
