package io.followthrough.access;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a password against the people that Camunda keeps; what they may do follows from their roles. */
@Component
class SigningIn implements AuthenticationProvider {

    private final People people;

    SigningIn(People people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Person person = people.signIn(asked.getName(), String.valueOf(asked.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("The user name or the password is wrong."));
        return UsernamePasswordAuthenticationToken.authenticated(
                person.username(),
                null,
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
