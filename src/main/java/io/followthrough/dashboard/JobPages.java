package io.followthrough.dashboard;

import io.followthrough.job.Job;
import io.followthrough.job.Jobs;
import io.followthrough.shared.Missing;
import io.followthrough.shared.web.Attachment;
import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where everybody sees their own jobs, how far they are and what came of them, and stops them. */
@Controller
class JobPages {

    private final Jobs jobs;
    private final Clock clock;

    JobPages(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/jobs")
    String show(Principal person, Model model) {
        List<Job> own = jobs.of(person.getName());
        model.addAttribute("jobs", own);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("open", own.stream().anyMatch(job -> job.status().open()));
        return "dashboard/jobs";
    }

    @PostMapping("/jobs/{id}/stop")
    String stop(@PathVariable long id, Principal person) {
        jobs.stop(id, person.getName());
        return "redirect:/jobs";
    }

    @Operation(summary = "My jobs, the latest first: what is prepared while nobody waits for it")
    @GetMapping({"/jobs/state", "/api/jobs"})
    @ResponseBody
    List<Job> list(Principal person) {
        return jobs.of(person.getName());
    }

    @Operation(summary = "How far one of my jobs is")
    @GetMapping("/api/jobs/{id}")
    @ResponseBody
    Job read(@PathVariable long id, Principal person) {
        return jobs.require(id, person.getName());
    }

    @Operation(summary = "Stops one of my jobs")
    @DeleteMapping("/api/jobs/{id}")
    @ResponseBody
    Job end(@PathVariable long id, Principal person) {
        return jobs.stop(id, person.getName());
    }

    @Operation(summary = "What came of one of my jobs")
    @GetMapping({"/jobs/{id}/file", "/api/jobs/{id}/file"})
    ResponseEntity<byte[]> file(@PathVariable long id, Principal person) {
        Job job = jobs.require(id, person.getName());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, job.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(job.file()))
                .body(jobs.content(job).orElseThrow(() -> new Missing("file of job", String.valueOf(id))));
    }
}
