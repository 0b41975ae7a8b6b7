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
#include "ui/conduct/conduct_overview.h"
#include "ui/conduct/conduct_thin.h"
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
#include "ui/institutions/document_view.h"
#include "ui/institutions/inspection_view.h"
#include "ui/institutions/inventory_view.h"
#include "ui/institutions/library_view.h"
#include "ui/institutions/member_rights_view.h"
#include "ui/institutions/participation_list.h"
#include "ui/institutions/reading_view.h"
#include "ui/institutions/thin_list.h"
#include "ui/institutions/ties_view.h"
#include "ui/institutions/violation_view.h"
#include "ui/integrity/integrity_tabs.h"
#include "ui/ledger/ledger_view.h"
#include "ui/merit/merit_view.h"
#include "ui/organization/committee_view.h"
#include "ui/poll/poll_view.h"
#include "ui/shell/area_tab.h"
#include "ui/study/makeup_list.h"
#include "ui/study/study_plan_list.h"
#include "ui/talks/life_view.h"
#include "ui/talks/talks_view.h"
#include "ui/theory/campaign_view.h"
#include "ui/theory/model_view.h"
#include "ui/theory/months_view.h"
#include "ui/theory/output_view.h"
#include "ui/theory/overview_view.h"
#include "ui/theory/quality_view.h"
#include "ui/theory/research_view.h"
#include "ui/theory/rotation_view.h"

#include <QCoreApplication>
#include <QHash>

#include <initializer_list>

namespace branchbook::ui {

namespace {

struct AreaTabTexts {
    Q_DECLARE_TR_FUNCTIONS(AreaTabTexts)
};

constexpr int kCommitteeOrder = 45;
constexpr int kAdmissionOrder = 46;
constexpr int kElectionOrder = 48;
constexpr int kDuesOrder = 50;
constexpr int kEvaluationOrder = 60;
constexpr int kMeritOrder = 61;
constexpr int kPollOrder = 62;
constexpr int kAppraisalOrder = 63;
constexpr int kDiagnosisOrder = 64;
constexpr int kWeakOrder = 65;
constexpr int kTalksOrder = 70;
constexpr int kLifeOrder = 71;
constexpr int kReserveOrder = 75;
constexpr int kContactOrder = 76;
constexpr int kBrandOrder = 77;
constexpr int kDisciplineOrder = 80;
constexpr int kLibraryOrder = 10;
constexpr int kInventoryOrder = 20;
constexpr int kReadingOrder = 25;
constexpr int kInspectionOrder = 30;
constexpr int kViolationOrder = 35;
constexpr int kDocumentOrder = 40;
constexpr int kRightsOrder = 50;
constexpr int kParticipationOrder = 52;
constexpr int kTiesOrder = 55;
constexpr int kThinOrder = 60;
constexpr int kOverviewOrder = 5;
constexpr int kStudyPlanOrder = 11;
constexpr int kStudyMonthsOrder = 12;
constexpr int kMakeupOrder = 13;
constexpr int kRegularOrder = 14;
constexpr int kQualityOrder = 43;
constexpr int kOutputOrder = 44;
constexpr int kLeadersOrder = 44;
constexpr int kExamOrder = 45;
constexpr int kQuestionOrder = 46;
constexpr int kRotationOrder = 50;
constexpr int kTurnsOrder = 51;
constexpr int kResearchOrder = 55;
constexpr int kCampaignOrder = 56;
constexpr int kRoleModelOrder = 57;
constexpr int kLedgerOrder = 90;

/// Rotation training, research, the year's theme, what came of study.
void addTheoryTabs(std::vector<AreaTab>& tabs)
{
    tabs.push_back({QStringLiteral("regular"), AreaTabTexts::tr("三个经常"), kRegularOrder,
                    [](Desk& desk) -> AreaView* { return new MonthsView(desk, MonthsView::Scope::Regular); }});
    tabs.push_back({QStringLiteral("months"), AreaTabTexts::tr("学习月历"), kStudyMonthsOrder,
                    [](Desk& desk) -> AreaView* { return new MonthsView(desk, MonthsView::Scope::StudyPlan); }});
    tabs.push_back({QStringLiteral("quality"), AreaTabTexts::tr("学习效果"), kQualityOrder,
                    [](Desk& desk) -> AreaView* { return new QualityView(desk); }});
    tabs.push_back({QStringLiteral("output"), AreaTabTexts::tr("学习成果"), kOutputOrder,
                    [](Desk& desk) -> AreaView* { return new OutputView(desk); }});
    tabs.push_back({QStringLiteral("leaders"), AreaTabTexts::tr("班子学习"), kLeadersOrder,
                    [](Desk& desk) -> AreaView* { return new LeadersView(desk); }});
    tabs.push_back({QStringLiteral("lack"), AreaTabTexts::tr("哪里薄弱"), kLeadersOrder,
                    [](Desk& desk) -> AreaView* { return new ThinList(desk, ThinList::Of::Ideology); }});
    tabs.push_back({QStringLiteral("rotation"), AreaTabTexts::tr("培训轮训"), kRotationOrder,
                    [](Desk& desk) -> AreaView* { return new RotationView(desk); }});
    tabs.push_back({QStringLiteral("turns"), AreaTabTexts::tr("轮训名单"), kTurnsOrder,
                    [](Desk& desk) -> AreaView* { return new TurnsView(desk); }});
    tabs.push_back({QStringLiteral("research"), AreaTabTexts::tr("调研课题"), kResearchOrder,
                    [](Desk& desk) -> AreaView* { return new ResearchView(desk); }, &ResearchView::openCount});
    tabs.push_back({QStringLiteral("campaign"), AreaTabTexts::tr("年度主题"), kCampaignOrder,
                    [](Desk& desk) -> AreaView* { return new CampaignView(desk); }});
    tabs.push_back({QStringLiteral("model"), AreaTabTexts::tr("先进典型"), kRoleModelOrder,
                    [](Desk& desk) -> AreaView* { return new RoleModelView(desk); }});
}

/// Those of 作风建设, in their order.
void addConductTabs(std::vector<AreaTab>& tabs)
{
    constexpr int kStep = 5;
    int order = 0;
    const auto add = [&](const char* id, const QString& title, const std::function<AreaView*(Desk&)>& make) {
        tabs.push_back({QString::fromLatin1(id), title, order += kStep, make});
    };
    add("overview", AreaTabTexts::tr("总览"), [](Desk& desk) -> AreaView* { return new ConductOverview(desk); });
    add("pledge", AreaTabTexts::tr("公开承诺"), [](Desk& desk) -> AreaView* { return new PledgeView(desk); });
    add("norm", AreaTabTexts::tr("行为规范"), [](Desk& desk) -> AreaView* { return new NormView(desk); });
    add("survey", AreaTabTexts::tr("作风测评"), [](Desk& desk) -> AreaView* { return new SurveyView(desk); });
    add("call", AreaTabTexts::tr("座谈征询"), [](Desk& desk) -> AreaView* { return new CallView(desk); });
    add("opinion", AreaTabTexts::tr("意见办理"), [](Desk& desk) -> AreaView* { return new OpinionView(desk); });
    add("field", AreaTabTexts::tr("一线事项"), [](Desk& desk) -> AreaView* { return new FieldView(desk); });
    add("responsibility", AreaTabTexts::tr("责任清单"),
        [](Desk& desk) -> AreaView* { return new ResponsibilityView(desk); });
    add("case", AreaTabTexts::tr("责任追究"), [](Desk& desk) -> AreaView* { return new CaseView(desk); });
    add("thin", AreaTabTexts::tr("哪里薄弱"), [](Desk& desk) -> AreaView* { return new ConductThinList(desk); });
}

} // namespace

QString areaTabGroup(const QString& id)
{
    static const QHash<QString, const char*> groups = [] { // translated anew each time: the language may be exchanged
        QHash<QString, const char*> made;
        const auto add = [&made](const char* group, std::initializer_list<const char*> ids) {
            for (const char* each : ids)
                made.insert(QString::fromLatin1(each), group);
        };
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "学习计划"), {"study", "months", "makeup", "regular"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "理论考试"), {"exam", "question"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "学习成效"), {"quality", "output", "leaders", "model", "lack"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "培训轮训"), {"rotation", "turns"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "评议"),
            {"evaluation", "merit", "poll", "appraisal", "diagnosis", "weak"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "谈心与问题"), {"talks", "life"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "干部与联系"), {"reserve", "contact", "brand"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "执行检查"), {"inspection", "violation"});
        add(QT_TRANSLATE_NOOP("AreaTabTexts", "党员权利"), {"rights", "participation"});
        return made;
    }();
    const char* group = groups.value(id);
    return group == nullptr ? QString() : AreaTabTexts::tr(group);
}

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
        tabs.push_back({QStringLiteral("weak"), AreaTabTexts::tr("哪里薄弱"), kWeakOrder,
                        [](Desk& desk) -> AreaView* { return new ThinList(desk, ThinList::Of::Organization); }});
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
        tabs.push_back({QStringLiteral("reading"), AreaTabTexts::tr("公示传阅"), kReadingOrder,
                        [](Desk& desk) -> AreaView* { return new ReadingView(desk); }});
        tabs.push_back({QStringLiteral("inspection"), AreaTabTexts::tr("执行检查"), kInspectionOrder,
                        [](Desk& desk) -> AreaView* { return new InspectionView(desk); }});
        tabs.push_back({QStringLiteral("violation"), AreaTabTexts::tr("违规问责"), kViolationOrder,
                        [](Desk& desk) -> AreaView* { return new ViolationView(desk); }});
        tabs.push_back({QStringLiteral("document"), AreaTabTexts::tr("收发文"), kDocumentOrder,
                        [](Desk& desk) -> AreaView* { return new DocumentView(desk); }});
        tabs.push_back({QStringLiteral("rights"), AreaTabTexts::tr("党员权利"), kRightsOrder,
                        [](Desk& desk) -> AreaView* { return new MemberRightsView(desk); }});
        tabs.push_back({QStringLiteral("participation"), AreaTabTexts::tr("党员参与"), kParticipationOrder,
                        [](Desk& desk) -> AreaView* { return new ParticipationList(desk); }});
        tabs.push_back({QStringLiteral("ties"), AreaTabTexts::tr("联系群众"), kTiesOrder,
                        [](Desk& desk) -> AreaView* { return new TiesView(desk); }});
        tabs.push_back({QStringLiteral("thin"), AreaTabTexts::tr("哪里薄弱"), kThinOrder,
                        [](Desk& desk) -> AreaView* { return new ThinList(desk, ThinList::Of::Institutions); }});
    }
    if (area == u"integrity")
        addIntegrityTabs(tabs);
    if (area == u"ideology") {
        tabs.push_back({kOverviewTab, AreaTabTexts::tr("总览"), kOverviewOrder,
                        [](Desk& desk) -> AreaView* { return new OverviewView(desk); }});
        tabs.push_back({QStringLiteral("study"), AreaTabTexts::tr("计划"), kStudyPlanOrder,
                        [](Desk& desk) -> AreaView* { return new StudyPlanList(desk); }});
        tabs.push_back({QStringLiteral("makeup"), AreaTabTexts::tr("补课"), kMakeupOrder,
                        [](Desk& desk) -> AreaView* { return new MakeupList(desk); }});
        tabs.push_back({QStringLiteral("exam"), AreaTabTexts::tr("试卷和成绩"), kExamOrder,
                        [](Desk& desk) -> AreaView* { return new ExamView(desk); }});
        tabs.push_back({QStringLiteral("question"), AreaTabTexts::tr("题库"), kQuestionOrder,
                        [](Desk& desk) -> AreaView* { return new QuestionList(desk); }});
        addTheoryTabs(tabs);
    }
    tabs.push_back({QStringLiteral("ledger"), AreaTabTexts::tr("台账"), kLedgerOrder,
                    [area](Desk& desk) -> AreaView* { return new LedgerView(desk, area); },
                    [area](Desk& desk) { return LedgerView::openCount(desk, area); }});
    for (AreaTab& tab : tabs)
        tab.group = areaTabGroup(tab.id);
}

} // namespace branchbook::ui
