/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.openhab.binding.lightwaveos.internal.handler.FakeStorage;

class HostIdentityTest {

    /** A unit with an address as high as makers give, and one as low. */
    private static final DeviceUuid HIGHEST_UNIT = new DeviceUuid("LW-FCFFFFFFFFFF");

    private static final DeviceUuid LOWEST_UNIT = new DeviceUuid("LW-08B61F000000");

    private final FakeStorage storage = new FakeStorage();

    @Test
    void theHostsAddressIsWhoItIs() {
        HostIdentity identity = host(new Nic("eth0", "B827EB123456"));
        assertThat(identity.uuid(Leadership.AUTO).text()).isEqualTo("LW-B827EB123456");
    }

    @Test
    void anObserverIsNobodyWhomUnitsWouldElect() {
        HostIdentity identity = host(new Nic("eth0", "B827EB123456"));
        assertThat(identity.uuid(Leadership.OBSERVER)).isLessThan(LOWEST_UNIT);
    }

    @Test
    void whoPrefersToLeadIsAboveEveryUnitAndWhoNeverDoesBelow() {
        HostIdentity identity = host(new Nic("eth0", "B827EB123456"));
        DeviceUuid prefer = identity.uuid(Leadership.PREFER);
        DeviceUuid never = identity.uuid(Leadership.NEVER);
        assertThat(prefer.text()).isEqualTo("LW-FE27EB123456");
        assertThat(never.text()).isEqualTo("LW-020000123456");
        assertThat(prefer).isGreaterThan(HIGHEST_UNIT);
        assertThat(never).isLessThan(LOWEST_UNIT);
        assertThat(List.of(prefer, never))
                .allMatch(uuid -> Mac.isLocal(uuid.text().substring(3)));
        assertThat(List.of(prefer, never))
                .allMatch(uuid -> Mac.isUsable(uuid.text().substring(3)));
    }

    /** Containers and bridges come and go with other addresses; a maker's address stays. */
    @Test
    void aMakersAddressGoesBeforeAnInventedOneAndTheNameDecidesBetweenTwo() {
        HostIdentity identity = host(
                new Nic("br-1", "024212345678"),
                new Nic("wlan0", "B827EBFFFFFF"),
                new Nic("eth0", "B827EB123456"),
                new Nic("docker0", "0242AAAAAAAA"));
        assertThat(identity.uuid(Leadership.AUTO).text()).isEqualTo("LW-B827EB123456");
    }

    @Test
    void inAContainerTheOnlyAddressMustDo() {
        assertThat(host(new Nic("eth0", "0242AC110002")).uuid(Leadership.AUTO).text())
                .isEqualTo("LW-0242AC110002");
    }

    @Test
    void itOutlivesAnExchangeOfTheAdapter() {
        DeviceUuid before = host(new Nic("eth0", "B827EB123456")).uuid(Leadership.AUTO);
        assertThat(host(new Nic("eth0", "B827EB999999")).uuid(Leadership.AUTO)).isEqualTo(before);
        assertThat(host().uuid(Leadership.AUTO)).isEqualTo(before);
        assertThat(storage.writes).isEqualTo(1);
    }

    @Test
    void withoutAnyAddressOneIsInventedAndKept() {
        DeviceUuid invented = host(new Nic("ib0", "000000000000"), new Nic("odd", "01005E000001"))
                .uuid(Leadership.AUTO);
        String mac = invented.text().substring(3);
        assertThat(Mac.isUsable(mac)).isTrue();
        assertThat(Mac.isLocal(mac)).isTrue();
        assertThat(host().uuid(Leadership.AUTO)).isEqualTo(invented);
    }

    @Test
    void aDamagedEntryIsReplaced() {
        storage.put("peer/mac", "b8:27:eb:12:34:56");
        assertThat(host(new Nic("eth0", "B827EB123456")).uuid(Leadership.AUTO).text())
                .isEqualTo("LW-B827EB123456");
        assertThat(storage.get("peer/mac")).isEqualTo("B827EB123456");
    }

    /** Whatever this machine has; in a sandbox it may be nothing. */
    @Test
    void theInterfacesOfARealHostAreOfTheForm() {
        assertThat(Nic.ofHost()).allMatch(nic -> nic.mac().matches("[0-9A-F]{12}"));
        assertThat(Nic.ofHost()).noneMatch(nic -> nic.name().equals("lo"));
    }

    private HostIdentity host(Nic... interfaces) {
        return new HostIdentity(storage, () -> List.of(interfaces), new SplittableRandom(7));
    }
}
