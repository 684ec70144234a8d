/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.binding.lightwaveos.internal.channel.ValueScale;
import org.openhab.binding.lightwaveos.internal.channel.Wish;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.StateOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How effects change that are commanded through the Thing: openHAB's own setting, of what the device can do. */
public final class TransitionPanel implements Panel {

    private static final String CHANNEL = "transition";
    private static final String NONE = "none";
    private static final int LAST = 11;

    private final Logger logger = LoggerFactory.getLogger(TransitionPanel.class);

    private final String thing;
    private final Faceplate face;
    private final PanelPort port;
    private final PanelMemory memory;
    private final ValueScale scale = Scales.choice(TransitionPanel::exists, this::choices);

    private volatile NamedChoices choices = new NamedChoices(
            Transitions.all().stream()
                    .map(transition -> new NamedId(transition.id(), transition.name()))
                    .toList(),
            false);

    private volatile OptionalInt chosen;

    /** @param thing UID of the Thing, for the log */
    public TransitionPanel(String thing, PanelPort port, PanelMemory memory) {
        this.thing = thing;
        this.port = port;
        this.memory = memory;
        face = new Faceplate(thing, port);
        chosen = read(memory.recall(CHANNEL));
    }

    /** The transition for a change of effect; none if none is chosen, or one that the device does not know. */
    public OptionalInt ofEffectChange() {
        OptionalInt transition = chosen;
        if (transition.isPresent() && !choices.mayHave(transition.getAsInt())) {
            logger.debug("{}: the device has no transition {}; the effect just changes", thing, transition.getAsInt());
            return OptionalInt.empty();
        }
        return transition;
    }

    @Override
    public void start() {
        offer();
        show();
    }

    @Override
    public boolean handle(String channelId, Command command) {
        if (!CHANNEL.equals(channelId)) {
            return false;
        }
        if (command instanceof RefreshType) {
            face.repeat(CHANNEL);
        } else if (NONE.equals(command.toString().strip().toLowerCase(Locale.ROOT))) {
            choose(OptionalInt.empty());
        } else {
            Wish wish = scale.read(command, OptionalInt.empty());
            if (wish instanceof Wish.Value value) {
                choose(OptionalInt.of(value.raw()));
            } else if (wish instanceof Wish.Unusable unusable) {
                face.useless(CHANNEL, command, unusable.why());
            }
        }
        return true;
    }

    /** An empty list says nothing: what the firmware is known to have stays on offer. */
    @Override
    public void onTransitions(List<NamedId> transitions) {
        if (!transitions.isEmpty()) {
            choices = new NamedChoices(transitions, true);
            offer();
        }
    }

    private NamedChoices choices() {
        return choices;
    }

    private void choose(OptionalInt transition) {
        chosen = transition;
        memory.keep(CHANNEL, textOf(transition));
        show();
        face.repeat(CHANNEL);
    }

    private void show() {
        face.show(CHANNEL, new StringType(textOf(chosen)));
    }

    private void offer() {
        List<StateOption> options = new ArrayList<>();
        options.add(new StateOption(NONE, "None"));
        choices.entries().forEach(entry -> options.add(new StateOption(Integer.toString(entry.id()), entry.name())));
        port.options(CHANNEL, options);
    }

    private static String textOf(OptionalInt transition) {
        return transition.isPresent() ? Integer.toString(transition.getAsInt()) : NONE;
    }

    /** What can't be read is none. */
    private static OptionalInt read(String text) {
        try {
            int id = Integer.parseInt(text);
            return exists(id) ? OptionalInt.of(id) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static boolean exists(int id) {
        return id >= 0 && id <= LAST;
    }
}
