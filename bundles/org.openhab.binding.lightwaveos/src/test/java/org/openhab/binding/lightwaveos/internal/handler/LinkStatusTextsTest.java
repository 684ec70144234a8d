/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lightwaveos.control.LinkStatus;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

class LinkStatusTextsTest {

    @Test
    void connectingIsUnknownAndOnlineNeedsNoWords() {
        assertThat(LinkStatusTexts.of(new LinkStatus.Connecting()))
                .isEqualTo(new ThingStatusInfo(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null));
        assertThat(LinkStatusTexts.of(new LinkStatus.Online()))
                .isEqualTo(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasAKindAndAText(LinkStatus.Reason reason) {
        ThingStatusInfo info = LinkStatusTexts.of(new LinkStatus.Offline(reason, List.of("10.0.0.7:80")));
        assertThat(info.getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(info.getStatusDetail())
                .isIn(ThingStatusDetail.COMMUNICATION_ERROR, ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(info.getDescription()).startsWith("@text/offline.").endsWith(" [\"10.0.0.7:80\"]");
    }

    /** Only a change of settings helps: the user is to look there, not at the cables. */
    @ParameterizedTest
    @EnumSource
    void whatIsPermanentIsAConfigurationError(LinkStatus.Reason reason) {
        ThingStatusInfo info = LinkStatusTexts.of(new LinkStatus.Offline(reason, List.of()));
        if (reason.permanent()) {
            assertThat(info.getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        }
    }
}
