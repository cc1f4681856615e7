package io.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Watches the focus of the keyboard as it goes through a page. */
class FocusOrder {

    private static final String LOOK = """
            const focused = document.activeElement;
            if (!focused || focused === document.body) { return { none: true }; }
            const box = focused.getBoundingClientRect();
            const style = getComputedStyle(focused);
            const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 0), innerWidth - 1);
            const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
            const there = document.elementFromPoint(x, y);
            return {
              none: false,
              what: focused.outerHTML.slice(0, 200),
              outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
              within: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
              covered: !(there && (focused.contains(there) || there.contains(focused))),
              top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right,
              sticky: Boolean(focused.closest('.matrix-send'))
            };
            """;

    private final ChromeDriver browser;
    private Map<String, Object> before = Map.of();

    FocusOrder(ChromeDriver browser) {
        this.browser = browser;
    }

    /**
     * Fails when the focus cannot be seen, or stands where nobody would read on.
     *
     * @return whether anything on the page has the focus
     */
    @SuppressWarnings("unchecked")
    boolean proceed() {
        Map<String, Object> now = (Map<String, Object>) browser.executeScript(LOOK);
        if (now == null || Boolean.TRUE.equals(now.get("none"))) {
            before = Map.of();
            return false;
        }
        assertThat(now.get("outlined"))
                .as("seen to have the focus: " + now.get("what"))
                .isEqualTo(true);
        assertThat(now.get("within")).as("in view: " + now.get("what")).isEqualTo(true);
        assertThat(now.get("covered")).as("covered: " + now.get("what")).isEqualTo(false);
        assertThat(before.isEmpty() || below(now) || beside(now) || Boolean.TRUE.equals(now.get("sticky")))
                .as("read after " + before.get("what") + ": " + now.get("what"))
                .isTrue();
        before = now;
        return true;
    }

    private boolean below(Map<String, Object> now) {
        return number(now, "bottom") > number(before, "top");
    }

    private boolean beside(Map<String, Object> now) {
        return number(now, "left") >= number(before, "right");
    }

    private static double number(Map<String, Object> box, String side) {
        return ((Number) box.get(side)).doubleValue();
    }
}
