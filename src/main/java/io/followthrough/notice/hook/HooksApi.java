package io.followthrough.notice.hook;

import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Web hooks over HTTP, for administrators. */
@RestController
class HooksApi {

    private final Hooks hooks;

    HooksApi(Hooks hooks) {
        this.hooks = hooks;
    }

    /** Where to; missing is refused. */
    record Wanted(@Nullable String url) {}

    /** Whether it is told. */
    record State(boolean enabled) {}

    @GetMapping("/api/hooks")
    @Operation(summary = "Web hooks and what became of their last delivery")
    List<Hook> all() {
        return hooks.all();
    }

    @PostMapping("/api/hooks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tell an https address of flags raised and cleared; the answer has its secret, once")
    Hooks.Added add(@RequestBody Wanted wanted, Principal administrator) {
        return hooks.add(wanted.url() == null ? "" : wanted.url(), administrator.getName());
    }

    @PutMapping("/api/hooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Disable a web hook, which cancels what waits for it, or enable it again")
    void change(@PathVariable long id, @RequestBody State state) {
        hooks.enable(id, state.enabled());
    }

    @PostMapping("/api/hooks/{id}/another-try")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send once more what was given up")
    void tryAgain(@PathVariable long id) {
        hooks.tryAgain(id);
    }

    @DeleteMapping("/api/hooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a web hook, its secret and its deliveries")
    void remove(@PathVariable long id) {
        hooks.remove(id);
    }
}
