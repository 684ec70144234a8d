/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.firmware.RegistrationOrder;
import org.lightwaveos.virtual.firmware.Action;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.Reaction;
import org.lightwaveos.virtual.firmware.StreamPort;

/** Commands that no recorded vector covers, and what they do to the light of a default build. */
class CommandsTest {

    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void theLastPageOfEffectsHoldsTheRest() {
        int total = RegistrationOrder.all().size();
        JsonObject data =
                bench.ask("{'type':'effects.list','limit':50,'page':5}").getAsJsonObject("data");

        assertThat(data.getAsJsonArray("effects")).hasSize(total - 200);
        assertThat(data.getAsJsonObject("pagination").get("total").getAsInt()).isEqualTo(total);
    }

    @Test
    void aTunableChangesWithTheNextFrame() {
        String ask = "{'type':'effects.parameters.get','effectId':4865}";
        assertThat(bench.ask(ask).toString()).contains("\"name\":\"contrast\"", "\"value\":1,");

        bench.send("{'type':'effects.parameters.set','effectId':4865,'parameters':{'contrast':2.5}}");
        bench.frame();

        assertThat(bench.ask(ask).toString()).contains("\"value\":2.5,");
    }

    @Test
    void stepsThroughTheDisplayOrderAndBack() {
        bench.send("{'type':'setEffect','effectId':256}");
        bench.frame();
        bench.send("{'type':'nextEffect'}");
        bench.frame();
        assertThat(bench.firmware().light().effectId()).isEqualTo(257);

        bench.send("{'type':'prevEffect'}");
        bench.frame();
        assertThat(bench.firmware().light().effectId()).isEqualTo(256);
    }

    @Test
    void aBatchRunsWhatItCanAndStillHasTheOldSpeedLimit() {
        Reaction reaction = bench.send("{'type':'batch','operations':["
                + "{'action':'setBrightness','value':300},{'action':'setSpeed','value':51},"
                + "{'action':'setEffect','effectId':257},{'action':'setPalette','paletteId':'7'},"
                + "{'action':'transition','toEffect':258,'type':3},{'action':'setZoneEffect','zoneId':1,'effectId':5},"
                + "{'action':'dance'},7]}");

        assertThat(reaction.actions())
                .containsExactly(
                        Action.of("setBrightness", 0),
                        Action.of("setEffect", 257),
                        Action.of("setPalette", 7),
                        Action.of("startTransition", 258, 3));
        assertThat(reaction.replies().get(0)).contains("\"processed\":5,\"failed\":3");
        assertThat(bench.firmware().light().zones().get(1).effectId()).isEqualTo(5);
    }

    @Test
    void aBatchOfElevenIsRefused() {
        String reply = bench.ask("{'type':'batch','operations':[1,2,3,4,5,6,7,8,9,10,11]}")
                .toString();

        assertThat(reply).contains("OUT_OF_RANGE", "Max 10 operations per batch");
    }

    @Test
    void subscribesToTheLedStream() {
        JsonObject data =
                bench.ask("{'type':'ledStream.subscribe','requestId':'s'}").getAsJsonObject("data");

        assertThat(data.toString())
                .isEqualTo("{\"clientId\":3,\"frameSize\":966,\"frameVersion\":1,\"numStrips\":2,"
                        + "\"ledsPerStrip\":160,\"targetFps\":10,\"magicByte\":254,\"accepted\":true,"
                        + "\"transport\":\"ws\"}");
    }

    @Test
    void aFullSubscriberTableIsTold() {
        FirmwareBench full = new FirmwareBench(
                FirmwareConfig.defaultBuild(FirmwareBench.UUID).withStreams(new StreamPort() {
                    @Override
                    public boolean subscribeLeds(int clientId) {
                        return false;
                    }

                    @Override
                    public boolean subscribeLedsByUdp(int clientId, int udpPort) {
                        return false;
                    }

                    @Override
                    public void unsubscribeLeds(int clientId) {}
                }));

        assertThat(full.ask("{'type':'ledStream.subscribe','udpPort':4000}").toString())
                .contains("ledStream.rejected", "RESOURCE_EXHAUSTED");
    }

    @Test
    void capabilitiesAreFlatAndForgetTheRequestId() {
        JsonObject reply = bench.ask("{'type':'sys.capabilities','requestId':'r'}");

        assertThat(reply.has("requestId")).isFalse();
        assertThat(reply.get("zones").getAsBoolean()).isTrue();
    }

    @Test
    void theZonesBroadcastIsFlatAndTellsHowZonesListen() {
        assertThat(bench.firmware().zonesFrame())
                .startsWith("{\"type\":\"zones.list\",\"enabled\":false,\"zoneCount\":2,")
                .contains("\"tempoSpeedScale\":1,\"beatDecay\":0.5,");
    }
}
