package io.followthrough.people.web;

import io.followthrough.people.People;
import io.followthrough.people.Units;
import io.followthrough.shared.Missing;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody is in the organisation and who stands in for them, and which units there are. */
@Controller
class PeoplePages {

    private final SubstitutionLines lines;
    private final People people;
    private final Units units;

    PeoplePages(SubstitutionLines lines, People people, Units units) {
        this.lines = lines;
        this.people = people;
        this.units = units;
    }

    @GetMapping("/me")
    String me(Principal signedIn, Model model) {
        String username = signedIn.getName();
        List<SubstitutionLine> visible = lines.visible(username);
        model.addAttribute("person", people.find(username).orElseThrow(() -> new Missing("person", username)));
        model.addAttribute(
                "forMe",
                visible.stream().filter(line -> line.person().equals(username)).toList());
        model.addAttribute(
                "byMe",
                visible.stream()
                        .filter(line -> line.substitute().equals(username))
                        .toList());
        model.addAttribute(
                "others",
                visible.stream()
                        .filter(line -> !line.person().equals(username)
                                && !line.substitute().equals(username))
                        .toList());
        return "people/me";
    }

    @GetMapping("/units")
    String units(Model model) {
        model.addAttribute("units", units.findAllByOrderByName());
        return "people/units";
    }
}
