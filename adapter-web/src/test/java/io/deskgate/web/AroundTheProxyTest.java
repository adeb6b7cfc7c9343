package io.deskgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.OpenPasswordHasher;
import io.deskgate.core.intake.LogIn;
import io.deskgate.web.BrowserDesk.Place;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** Somebody in the network asks us in the open and not by way of the proxy that encrypts. */
class AroundTheProxyTest {
    private static final String PROXY = "192.0.2.1";
    private static final String STRANGER = "192.0.2.7";

    @Test
    void whoGoesAroundTheProxyIsShownNoForm() {
        HttpResponse<String> answer = askedFrom(STRANGER);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Passwords could be read on the way").doesNotContain("<form");
    }

    @Test
    void whatThatOneSaysOfTheWayDoesNotCount() {
        assertThat(askedFrom(STRANGER, "X-Forwarded-Proto", "https").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theProxyIsAnswered() {
        assertThat(askedFrom(PROXY, "X-Forwarded-Proto", "https").statusCode()).isEqualTo(200);
        assertThat(askedFrom(PROXY).body()).contains("<form");
    }

    @Test
    void thisMachineIsAnswered() {
        assertThat(askedFrom("127.0.0.1").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> askedFrom(String peer, String... header) {
        Place place = new Place("127.0.0.1", 0, Set.of(), Set.of(PROXY), List.of());
        JettyServer server = JettyServer.start(place, new AsIfFrom(peer, door(place)));
        try {
            Browser browser = new Browser(server.address());
            return (header.length == 0 ? browser : browser.saying(header[0], header[1])).get("/login");
        } finally {
            server.stop();
        }
    }

    private static Handler door(Place place) {
        HandClock clock = new HandClock();
        InMemoryDesk desk = new InMemoryDesk(clock);
        Tokens tokens = new Tokens(new SecureRandom());
        Sessions sessions = new Sessions(desk.sessions(), tokens, clock);
        LogIn logIn = new LogIn(desk.accounts(), new OpenPasswordHasher());
        Entrance entrance = new Entrance(logIn, sessions, new LoginBrake(clock), tokens);
        Reception reception = new Reception(OwnHosts.of(place), sessions, entrance, List.of());
        ProxyTrust proxies = new ProxyTrust(place.trustedProxies());
        return new JettyDoor(reception, proxies, new AnswerWriter(new Pages()), new Troubles(trouble -> {}));
    }

    /** The test cannot be another machine, so requests are dressed up as if they came from one. */
    private static final class AsIfFrom extends Handler.Wrapper {
        private final SocketAddress peer;

        AsIfFrom(String peer, Handler door) {
            super(door);
            this.peer = new InetSocketAddress(peer, 40_000);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            ConnectionMetaData real = request.getConnectionMetaData();
            ConnectionMetaData dressed = new ConnectionMetaData.Wrapper(real) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return peer;
                }
            };
            Request from = new Request.Wrapper(request) {
                @Override
                public ConnectionMetaData getConnectionMetaData() {
                    return dressed;
                }
            };
            return super.handle(from, response, callback);
        }
    }
}
