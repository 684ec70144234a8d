/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.function.Consumer;
import org.openhab.core.library.types.RawType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;

/** What the strips show, as a picture. The device sends frames only while an item shows them. */
public final class PicturePanel implements Panel {

    private static final String PICTURE = "picture";

    private final Faceplate face;
    private final Consumer<Boolean> watch;
    private final PanelPort port;

    // All access must be guarded by "this".
    private boolean watching;

    /**
     * @param thing UID of the Thing, for the log
     * @param watch has the controller ask for frames, or not
     */
    public PicturePanel(String thing, Consumer<Boolean> watch, PanelPort port) {
        face = new Faceplate(thing, port);
        this.watch = watch;
        this.port = port;
    }

    @Override
    public synchronized void linksChanged() {
        boolean wanted = port.isLinked(PICTURE);
        if (wanted != watching) {
            watching = wanted;
            watch.accept(wanted);
            if (!wanted) {
                // An item that is linked one day is not to show what was shown long ago.
                face.forget(PICTURE);
            }
        }
    }

    @Override
    public void onFrame(byte[] rgb) {
        if (isWatching()) {
            face.show(PICTURE, new RawType(StripPicture.png(rgb), StripPicture.MIME_TYPE));
        }
    }

    private synchronized boolean isWatching() {
        return watching;
    }

    @Override
    public boolean handle(String channelId, Command command) {
        if (!PICTURE.equals(channelId)) {
            return false;
        }
        if (command instanceof RefreshType) {
            face.repeat(channelId);
        } else {
            face.useless(channelId, command, "it is only for reading");
        }
        return true;
    }
}
