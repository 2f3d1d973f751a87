package dev.toride.assessment.invitation;

import dev.toride.assessment.assessment.AnswerService;
import dev.toride.assessment.assessment.AnswerService.Saved;
import dev.toride.assessment.assessment.OpenAssessments;
import dev.toride.assessment.assessment.UnitAnswerRequest;
import dev.toride.assessment.assessment.UnitAnswerResponse;
import dev.toride.kit.link.LinkProblems;
import dev.toride.kit.link.Links;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the holder of an opened link may do. */
@ApplicationScoped
@Transactional
class LinkSessionService {
    private final InvitationRepository invitations;
    private final OpenAssessments assessments;
    private final AnswerService answers;
    private final Links links;

    @Inject
    LinkSessionService(
            InvitationRepository invitations, OpenAssessments assessments, AnswerService answers, Links links) {
        this.invitations = invitations;
        this.assessments = assessments;
        this.answers = answers;
        this.links = links;
    }

    InvitedSheet sheet() {
        Invitation invitation = current();
        OpenAssessments.Questions questions = assessments.questions(invitation.assessmentId);
        UnitAnswerResponse.Sheet sheet = answers.sheet(invitation.assessmentId, invitation.answersAs());
        return new InvitedSheet(
                questions.questionnaire(),
                invitation.respondent,
                questions.dueOn().orElse(null),
                sheet.answers(),
                sheet.unanswered());
    }

    Saved<UnitAnswerResponse> give(String item, IfMatch ifMatch, IfNoneMatch ifNoneMatch, UnitAnswerRequest request) {
        Invitation invitation = current();
        return answers.give(invitation.assessmentId, invitation.answersAs(), item, ifMatch, ifNoneMatch, request);
    }

    private Invitation current() {
        Invitation invitation =
                invitations.findById(links.current(InvitationService.PURPOSE).target());
        if (invitation == null) {
            throw LinkProblems.UNKNOWN.problem();
        }
        return invitation;
    }
}
