// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the areas beside their gatherings, a line each.
#include "ui/admission/admission_view.h"
#include "ui/appraisal/appraisal_view.h"
#include "ui/cadres/brand_view.h"
#include "ui/cadres/contact_view.h"
#include "ui/cadres/reserve_view.h"
#include "ui/conduct/call_view.h"
#include "ui/conduct/case_view.h"
#include "ui/conduct/conduct_board.h"
#include "ui/conduct/field_view.h"
#include "ui/conduct/norm_view.h"
#include "ui/conduct/opinion_view.h"
#include "ui/conduct/pledge_view.h"
#include "ui/conduct/responsibility_view.h"
#include "ui/conduct/survey_view.h"
#include "ui/diagnosis/diagnosis_view.h"
#include "ui/discipline/discipline_view.h"
#include "ui/dues/dues_view.h"
#include "ui/election/election_view.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/exam/exam_view.h"
#include "ui/exam/question_list.h"
#include "ui/institutions/inventory_view.h"
#include "ui/institutions/library_view.h"
#include "ui/ledger/ledger_view.h"
#include "ui/merit/merit_view.h"
#include "ui/organization/committee_view.h"
#include "ui/poll/poll_view.h"
#include "ui/shell/area_tab.h"
#include "ui/study/makeup_list.h"
#include "ui/study/study_plan_list.h"
#include "ui/talks/life_view.h"
#include "ui/talks/talks_view.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

struct AreaTabTexts {
    Q_DECLARE_TR_FUNCTIONS(AreaTabTexts)
};

constexpr int kCommitteeOrder = 10;
constexpr int kAdmissionOrder = 15;
constexpr int kDuesOrder = 55;
constexpr int kElectionOrder = 60;
constexpr int kLifeOrder = 45;
constexpr int kTalksOrder = 50;
constexpr int kEvaluationOrder = 52;
constexpr int kDisciplineOrder = 53;
constexpr int kMeritOrder = 54;
constexpr int kReserveOrder = 65;
constexpr int kContactOrder = 66;
constexpr int kBrandOrder = 67;
constexpr int kPollOrder = 68;
constexpr int kDiagnosisOrder = 69;
constexpr int kAppraisalOrder = 69;
constexpr int kLibraryOrder = 10;
constexpr int kInventoryOrder = 20;
constexpr int kStudyPlanOrder = 41;
constexpr int kMakeupOrder = 42;
constexpr int kExamOrder = 45;
constexpr int kQuestionOrder = 46;
constexpr int kLedgerOrder = 90;

/// Those of 作风建设, in their order.
void addConductTabs(std::vector<AreaTab>& tabs)
{
    constexpr int kStep = 5;
    int order = 0;
    const auto add = [&](const char* id, const QString& title, const std::function<AreaView*(Desk&)>& make) {
        tabs.push_back({QString::fromLatin1(id), title, order += kStep, make});
    };
    add("overview", AreaTabTexts::tr("总览"), [](Desk& desk) -> AreaView* { return new ConductBoard(desk); });
    add("pledge", AreaTabTexts::tr("公开承诺"), [](Desk& desk) -> AreaView* { return new PledgeView(desk); });
    add("norm", AreaTabTexts::tr("行为规范"), [](Desk& desk) -> AreaView* { return new NormView(desk); });
    add("survey", AreaTabTexts::tr("作风测评"), [](Desk& desk) -> AreaView* { return new SurveyView(desk); });
    add("call", AreaTabTexts::tr("座谈征询"), [](Desk& desk) -> AreaView* { return new CallView(desk); });
    add("opinion", AreaTabTexts::tr("意见办理"), [](Desk& desk) -> AreaView* { return new OpinionView(desk); });
    add("field", AreaTabTexts::tr("一线事项"), [](Desk& desk) -> AreaView* { return new FieldView(desk); });
    add("responsibility", AreaTabTexts::tr("责任清单"),
        [](Desk& desk) -> AreaView* { return new ResponsibilityView(desk); });
    add("case", AreaTabTexts::tr("责任追究"), [](Desk& desk) -> AreaView* { return new CaseView(desk); });
}

} // namespace

void addAreaTabs(const QString& area, std::vector<AreaTab>& tabs)
{
    if (area == u"organization") {
        tabs.push_back({QStringLiteral("committee"), AreaTabTexts::tr("支部班子"), kCommitteeOrder,
                        [](Desk& desk) -> AreaView* { return new CommitteeView(desk); }});
        tabs.push_back({QStringLiteral("admission"), AreaTabTexts::tr("发展党员"), kAdmissionOrder,
                        [](Desk& desk) -> AreaView* { return new AdmissionView(desk); }, &AdmissionView::onTheWay});
        tabs.push_back({QStringLiteral("evaluation"), AreaTabTexts::tr("民主评议"), kEvaluationOrder,
                        [](Desk& desk) -> AreaView* { return new EvaluationView(desk); }});
        tabs.push_back({QStringLiteral("discipline"), AreaTabTexts::tr("处置和处分"), kDisciplineOrder,
                        [](Desk& desk) -> AreaView* { return new DisciplineView(desk); }});
        tabs.push_back({QStringLiteral("merit"), AreaTabTexts::tr("三化"), kMeritOrder,
                        [](Desk& desk) -> AreaView* { return new MeritView(desk); }});
        tabs.push_back({QStringLiteral("dues"), AreaTabTexts::tr("党费"), kDuesOrder,
                        [](Desk& desk) -> AreaView* { return new DuesView(desk); }});
        tabs.push_back({QStringLiteral("election"), AreaTabTexts::tr("换届选举"), kElectionOrder,
                        [](Desk& desk) -> AreaView* { return new ElectionView(desk); }});
        tabs.push_back({QStringLiteral("reserve"), AreaTabTexts::tr("后备干部"), kReserveOrder,
                        [](Desk& desk) -> AreaView* { return new ReserveView(desk); }});
        tabs.push_back({QStringLiteral("contact"), AreaTabTexts::tr("联系点"), kContactOrder,
                        [](Desk& desk) -> AreaView* { return new ContactView(desk); }});
        tabs.push_back({QStringLiteral("brand"), AreaTabTexts::tr("党建品牌"), kBrandOrder,
                        [](Desk& desk) -> AreaView* { return new BrandView(desk); }});
        tabs.push_back({QStringLiteral("poll"), AreaTabTexts::tr("民意测评"), kPollOrder,
                        [](Desk& desk) -> AreaView* { return new PollView(desk); }});
        tabs.push_back({QStringLiteral("diagnosis"), AreaTabTexts::tr("支部研判"), kDiagnosisOrder,
                        [](Desk& desk) -> AreaView* { return new DiagnosisView(desk); }});
        tabs.push_back({QStringLiteral("appraisal"), AreaTabTexts::tr("述职评议"), kAppraisalOrder,
                        [](Desk& desk) -> AreaView* { return new AppraisalView(desk); }});
        tabs.push_back({QStringLiteral("life"), AreaTabTexts::tr("批评与问题"), kLifeOrder,
                        [](Desk& desk) -> AreaView* { return new LifeView(desk); }});
        tabs.push_back({QStringLiteral("talks"), AreaTabTexts::tr("谈心谈话"), kTalksOrder,
                        [](Desk& desk) -> AreaView* { return new TalksView(desk); }});
    }
    if (area == u"conduct")
        addConductTabs(tabs);
    if (area == u"institutions") {
        tabs.push_back({QStringLiteral("library"), AreaTabTexts::tr("制度库"), kLibraryOrder,
                        [](Desk& desk) -> AreaView* { return new LibraryView(desk); }, &LibraryView::countOf});
        tabs.push_back({QStringLiteral("inventory"), AreaTabTexts::tr("废改立"), kInventoryOrder,
                        [](Desk& desk) -> AreaView* { return new InventoryView(desk); }});
    }
    if (area == u"ideology") {
        tabs.push_back({QStringLiteral("study"), AreaTabTexts::tr("学习计划"), kStudyPlanOrder,
                        [](Desk& desk) -> AreaView* { return new StudyPlanList(desk); }});
        tabs.push_back({QStringLiteral("makeup"), AreaTabTexts::tr("补课"), kMakeupOrder,
                        [](Desk& desk) -> AreaView* { return new MakeupList(desk); }});
        tabs.push_back({QStringLiteral("exam"), AreaTabTexts::tr("试卷和成绩"), kExamOrder,
                        [](Desk& desk) -> AreaView* { return new ExamView(desk); }});
        tabs.push_back({QStringLiteral("question"), AreaTabTexts::tr("题库"), kQuestionOrder,
                        [](Desk& desk) -> AreaView* { return new QuestionList(desk); }});
    }
    tabs.push_back({QStringLiteral("ledger"), AreaTabTexts::tr("台账"), kLedgerOrder,
                    [area](Desk& desk) -> AreaView* { return new LedgerView(desk, area); },
                    [area](Desk& desk) { return LedgerView::openCount(desk, area); }});
}

} // namespace branchbook::ui
