/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

class ListenFailureTest {

    private static final InetSocketAddress HERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 8190);

    /** Finding B6: Jetty wraps what the system said. */
    @Test
    void aTakenPortIsSeenThroughWhatIsAroundIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            InetSocketAddress taken = (InetSocketAddress) other.getLocalSocketAddress();
            ListenFailure failure = ListenFailure.of(taken, new IOException("Failed to bind", bindFailure(taken)));
            assertThat(failure.reason()).isEqualTo(ListenFailure.Reason.PORT_TAKEN);
            assertThat(failure.args()).containsExactly(Integer.toString(taken.getPort()));
        }
    }

    @Test
    void aForbiddenPortIsTold() {
        for (IOException said : new IOException[] {
            new BindException("Permission denied"),
            new IOException("Failed to bind", new SocketException("Permission denied (Bind failed)"))
        }) {
            assertThat(ListenFailure.of(HERE, said).reason()).isEqualTo(ListenFailure.Reason.PORT_FORBIDDEN);
        }
    }

    @Test
    void anAddressOfSomebodyElseIsTold() throws IOException {
        InetSocketAddress theirs = new InetSocketAddress(InetAddress.getByName("192.0.2.1"), 8190);
        ListenFailure failure = ListenFailure.of(theirs, new BindException("Cannot assign requested address"));
        assertThat(failure.reason()).isEqualTo(ListenFailure.Reason.FOREIGN_ADDRESS);
        assertThat(failure.args()).containsExactly("192.0.2.1");
        assertThat(ListenFailure.of(InetSocketAddress.createUnresolved("attic", 1), new IOException())
                        .reason())
                .isEqualTo(ListenFailure.Reason.FOREIGN_ADDRESS);
    }

    @Test
    void allAddressesAreOwnOnesToo() {
        InetSocketAddress all = new InetSocketAddress(8190);
        assertThat(ListenFailure.of(all, new BindException("in use")).reason())
                .isEqualTo(ListenFailure.Reason.PORT_TAKEN);
    }

    @Test
    void whateverElseItIsIsToldInTheSystemsWords() {
        assertThat(ListenFailure.of(HERE, new IOException("out of memory")).args())
                .containsExactly(HERE.getHostString() + ":8190", "out of memory");
        assertThat(ListenFailure.of(HERE, new IllegalStateException()).args().get(1))
                .isEqualTo("IllegalStateException");
    }

    private static IOException bindFailure(InetSocketAddress where) {
        try (ServerSocket second = new ServerSocket(where.getPort(), 1, where.getAddress())) {
            throw new AssertionError("two programs listen at " + second);
        } catch (IOException e) {
            return e;
        }
    }
}
