/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jmdns.impl.ServiceInfoImpl;

/** A service as jmdns describes it, with what a test says that the network has said of it so far. */
final class SpokenService extends ServiceInfoImpl {

    private final String host;
    private final List<InetAddress> addresses = new ArrayList<>();
    private final boolean resolved;

    private SpokenService(String name, String host, int port, Map<String, ?> text, boolean resolved) {
        super("_ws._tcp.local.", name, "", port, 0, 0, false, text);
        this.host = host;
        this.resolved = resolved;
    }

    static SpokenService resolved(String name, String host, int port, Map<String, ?> text, String... addresses) {
        SpokenService service = new SpokenService(name, host, port, text, true);
        for (String address : addresses) {
            service.addresses.add(literal(address));
        }
        return service;
    }

    /** As openHAB shows it before it is resolved: a name, and a property that is a host name. */
    static SpokenService unresolved(String name) {
        return new SpokenService(name, name + "._ws._tcp.local.", 0, Map.of(name + "._ws._tcp.local.", "true"), false);
    }

    /** As openHAB shows it when it has gone. */
    static SpokenService gone(String name) {
        return new SpokenService(name, "", 0, Map.of(), false);
    }

    @Override
    public synchronized boolean hasData() {
        return resolved;
    }

    @Override
    public String getServer() {
        return host;
    }

    @Override
    public Inet4Address[] getInet4Addresses() {
        return addresses.stream().filter(Inet4Address.class::isInstance).toArray(Inet4Address[]::new);
    }

    @Override
    public Inet6Address[] getInet6Addresses() {
        return addresses.stream().filter(Inet6Address.class::isInstance).toArray(Inet6Address[]::new);
    }

    private static InetAddress literal(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
