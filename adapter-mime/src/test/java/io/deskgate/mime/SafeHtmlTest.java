package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {
    private static final String REL = "\" rel=\"noopener noreferrer nofollow\">";

    private final Noted noted = new Noted();

    @Test
    void plainMarkupStays() {
        String html = "<p>Hello <b>you</b></p><ul><li>one</li></ul><hr>";

        assertThat(safe(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({
        "<script>x()</script>a, a",
        "<p onclick=x() style=color:red id=a class=b>a</p>, <p>a</p>",
        "<iframe src=//x></iframe>a, a",
        "<svg><a><text>x</text></a></svg>a, a",
        "<form action=//x><input name=p><button>go</button></form>, go",
        "<a href=\"javascript:x()\">a</a>, a",
        "<a href=\"java&#10;script:x()\">a</a>, a",
        "<a href=\"/login\">a</a>, a",
        "'<a href=\"data:text/html,x\">a</a>', a",
        "'<img src=data:image/png;base64,AAAA alt=dot>', dot",
        "<style>p {}</style>a, a",
        "<title>t</title><meta charset=x><base href=//x>a, a"
    })
    void whatRunsLoadsOrHidesGoes(String html, String safe) {
        assertThat(safe(html)).isEqualTo(safe);
    }

    @Test
    void linksOpenWithoutTellingWhoFollows() {
        assertThat(safe("<a href=https://x.example/?a=1&b=2 target=_blank>x</a>"))
                .isEqualTo("<a href=\"https://x.example/?a=1&amp;b=2" + REL + "x</a>");
    }

    @Test
    void picturesOfTheMessageStay() {
        assertThat(safe("<img src=\"cid:a@b\" alt=dog onerror=x()>")).isEqualTo("<img src=\"cid:a@b\" alt=\"dog\">");
    }

    @Test
    void picturesFromElsewhereBecomeLinks() {
        assertThat(safe("<img src=https://x.example/t.gif>"))
                .isEqualTo("<a href=\"https://x.example/t.gif" + REL + "[image]</a>");
    }

    @Test
    void aPictureInsideALinkKeepsItsAddressAsText() {
        assertThat(safe("<a href=https://x.example><img src=https://x.example/t.gif alt=logo></a>"))
                .contains("<abbr title=\"https://x.example/t.gif\">[logo]</abbr>");
    }

    @Test
    void bracketsInAttributesAreEscaped() {
        assertThat(safe("<p title='</p><img src=x>\"'>a</p>"))
                .isEqualTo("<p title=\"&lt;/p&gt;&lt;img src=x&gt;&quot;\">a</p>");
    }

    private String safe(String html) {
        return HtmlBody.of(html, noted.defects).safe();
    }
}
