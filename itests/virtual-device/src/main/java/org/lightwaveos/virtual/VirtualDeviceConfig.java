/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.gateway.Faults;
import org.lightwaveos.virtual.sync.ServiceRecord;

/**
 * What makes one virtual device differ from another. Immutable; start from {@link #of} and change what matters.
 *
 * @param uuid identity
 * @param number of the device in this program, from 0; goes into events and decides the mDNS name
 * @param port 0 for any free one
 * @param address where it listens; 127.0.0.1 unless there is a reason
 * @param faults at start
 * @param mdns whether it announces itself by itself once it listens
 * @param apiKey the key that clients must show; empty for the default build, which asks for none
 * @param name mDNS host and instance name; empty for what a network with that many units would call it
 * @param logic changes to the default build: other effects, another light at boot, other facts
 * @param sync whether and how it syncs with others
 * @param reach whom its scans find beside those that answer by mDNS
 * @param hears of those that answer by mDNS, whom it hears; one without mDNS hears nobody
 * @param gateway whether it has gateway firmware, which takes pictures by serial, instead of stock firmware
 * @param listener gets every event, on the device's own thread
 */
public record VirtualDeviceConfig(
        DeviceUuid uuid,
        int number,
        int port,
        InetAddress address,
        Faults faults,
        boolean mdns,
        Optional<String> apiKey,
        Optional<String> name,
        UnaryOperator<FirmwareConfig> logic,
        SyncKind sync,
        List<ServiceRecord> reach,
        Predicate<ServiceRecord> hears,
        boolean gateway,
        Consumer<DeviceEvent> listener) {

    public VirtualDeviceConfig {
        reach = List.copyOf(reach);
    }

    /** A real unit's like on a free port of 127.0.0.1, announced there. */
    public static VirtualDeviceConfig of(DeviceUuid uuid) {
        return new VirtualDeviceConfig(
                uuid,
                0,
                0,
                InetAddress.getLoopbackAddress(),
                Faults.real(),
                true,
                Optional.empty(),
                Optional.empty(),
                UnaryOperator.identity(),
                SyncKind.NONE,
                List.of(),
                record -> true,
                false,
                event -> {});
    }

    /** The n-th of several devices: its UUID is of the locally administered kind, so no real unit has it. */
    public static VirtualDeviceConfig numbered(int number) {
        return of(new DeviceUuid("LW-%012X".formatted(0x02A5_0000_0000L + number + 1)))
                .withNumber(number);
    }

    public VirtualDeviceConfig withUuid(DeviceUuid v) {
        return new VirtualDeviceConfig(
                v, number, port, address, faults, mdns, apiKey, name, logic, sync, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withNumber(int v) {
        return new VirtualDeviceConfig(
                uuid, v, port, address, faults, mdns, apiKey, name, logic, sync, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withPort(int v) {
        return new VirtualDeviceConfig(
                uuid, number, v, address, faults, mdns, apiKey, name, logic, sync, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withAddress(InetAddress v) {
        return new VirtualDeviceConfig(
                uuid, number, port, v, faults, mdns, apiKey, name, logic, sync, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withFaults(Faults v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, v, mdns, apiKey, name, logic, sync, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withMdns(boolean v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, faults, v, apiKey, name, logic, sync, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withApiKey(String v) {
        return new VirtualDeviceConfig(
                uuid,
                number,
                port,
                address,
                faults,
                mdns,
                Optional.of(v),
                name,
                logic,
                sync,
                reach,
                hears,
                gateway,
                listener);
    }

    public VirtualDeviceConfig withName(String v) {
        return new VirtualDeviceConfig(
                uuid,
                number,
                port,
                address,
                faults,
                mdns,
                apiKey,
                Optional.of(v),
                logic,
                sync,
                reach,
                hears,
                gateway,
                listener);
    }

    /**
     * Named after its UUID. Programs on one machine share a loopback network without settling who is called what, and of units
     * with one name at one address a client hears only the one that spoke last.
     */
    public VirtualDeviceConfig withNameOfItsOwn() {
        return withName("lightwaveos-" + uuid.text().toLowerCase(Locale.ROOT));
    }

    public VirtualDeviceConfig withLogic(UnaryOperator<FirmwareConfig> v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, faults, mdns, apiKey, name, v, sync, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withSync(SyncKind v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, faults, mdns, apiKey, name, logic, v, reach, hears, gateway, listener);
    }

    public VirtualDeviceConfig withReach(List<ServiceRecord> v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, faults, mdns, apiKey, name, logic, sync, v, hears, gateway, listener);
    }

    public VirtualDeviceConfig withHears(Predicate<ServiceRecord> v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, faults, mdns, apiKey, name, logic, sync, reach, v, gateway, listener);
    }

    public VirtualDeviceConfig withGateway(boolean v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, faults, mdns, apiKey, name, logic, sync, reach, hears, v, listener);
    }

    public VirtualDeviceConfig withListener(Consumer<DeviceEvent> v) {
        return new VirtualDeviceConfig(
                uuid, number, port, address, faults, mdns, apiKey, name, logic, sync, reach, hears, gateway, v);
    }
}
