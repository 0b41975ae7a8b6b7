// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/evaluation_service.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr auto kFullBase = QStringView(u"full");
constexpr auto kAllBase = QStringView(u"all");

void layOutEvaluation(Dialog& dialog)
{
    dialog.body()->setContentsMargins(0, 8, 0, 0);
    dialog.body()->setSpacing(10);
}

DateField* wholeDay(const QString& title, QDate today, QDate day)
{
    auto* field = new DateField(title);
    field->edit()->setToday(today);
    field->wantWholeDay();
    if (day.isValid())
        field->setDate(PartialDate::of(day));
    return field;
}

ComboField* baseField(rules::QuotaBase base)
{
    auto* field = new ComboField(EvaluationBeginDialog::tr("优秀名额按多少人算"));
    field->addChoice(EvaluationBeginDialog::tr("正式党员"), kFullBase.toString());
    field->addChoice(EvaluationBeginDialog::tr("全体党员（含预备党员）"), kAllBase.toString());
    field->setCode((base == rules::QuotaBase::AllMembers ? kAllBase : kFullBase).toString());
    return field;
}

rules::QuotaBase baseOf(const ComboField& field)
{
    return field.code() == kAllBase ? rules::QuotaBase::AllMembers : rules::QuotaBase::FullMembers;
}

} // namespace

EvaluationBeginDialog::EvaluationBeginDialog(QWidget* host, Desk& desk)
    : Dialog(host, tr("开始民主评议"), Width::Small)
    , m_desk(desk)
    , m_year(new LineField(tr("评议哪个年度")))
    , m_day(wholeDay(tr("名单按哪天的名册"), desk.today(), desk.today()))
    , m_base(baseField(rules::QuotaBase::FullMembers))
{
    setObjectName(QStringLiteral("evaluationBegin"));
    about(QStringLiteral("new:evaluation"));
    setText(tr("列出那一天在支部的党员。预备党员参加评议，不评定等次。"));
    layOutEvaluation(*this);
    m_year->setText(QString::number(usualEvaluationYear(desk.today())));
    body()->addWidget(m_year);
    body()->addWidget(m_day);
    body()->addWidget(m_base);
    setFirstFocus(m_year->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("开始评议"), ButtonKind::Primary), &QPushButton::clicked, this, &EvaluationBeginDialog::save);
}

void EvaluationBeginDialog::save()
{
    if (!m_day->requireDay())
        return;
    Evaluation round;
    round.branch = m_desk.branch().id;
    round.forYear = m_year->text().toInt();
    round.peopleOn = m_day->date().earliest();
    round.quotaBase = baseOf(*m_base);
    const auto done =
        m_desk.book().perform(QStringLiteral("evaluation.open"), tr("%1年度民主评议：建立").arg(round.forYear),
                              [&](store::UnitOfWork& unit) -> Result<> {
                                  BB_TRY(round.id, openEvaluation(unit, round, m_desk.today()));
                                  return {};
                              });
    if (!done)
        return showProblem(sentence(done.error()));
    Q_EMIT begun(round.forYear);
    close();
}

EvaluationHeadDialog::EvaluationHeadDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known)
    : Dialog(host, tr("名额基数和公开范围"), Width::Small)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_base(baseField(m_data->round->quotaBase))
    , m_level(new ComboField(tr("测评票和意见谁能看")))
    , m_note(new LineField(tr("备注")))
{
    setObjectName(QStringLiteral("evaluationHead"));
    about(QStringLiteral("evaluation"), m_data->round->id);
    layOutEvaluation(*this);
    for (const TalkLevel level : {TalkLevel::Committee, TalkLevel::Branch})
        m_level->addChoice(shownWord(levelTitle(level)), QString::number(int(level)));
    m_level->setCode(QString::number(int(m_data->round->level)));
    m_level->setHint(tr("“仅支委”的，汇总和打印时要另外选择才带出。"));
    m_note->setText(m_data->round->note);
    body()->addWidget(m_base);
    body()->addWidget(m_level);
    body()->addWidget(m_note);
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &EvaluationHeadDialog::save);
}

void EvaluationHeadDialog::save()
{
    Evaluation round = *m_data->round;
    round.quotaBase = baseOf(*m_base);
    round.level = static_cast<TalkLevel>(m_level->code().toInt());
    round.note = m_note->text();
    const auto done =
        m_desk.book().perform(QStringLiteral("evaluation.change"), tr("%1年度民主评议：修改").arg(round.forYear),
                              [&](store::UnitOfWork& unit) { return changeEvaluation(unit, round); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

EvaluationStepDialog::EvaluationStepDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known,
                                           EvaluationStep step)
    : Dialog(host, tr("登记步骤：%1").arg(shownWord(evaluationStepTitle(step))), Width::Medium)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_step(step)
    , m_day(wholeDay(tr("哪天"), desk.today(), desk.today()))
    , m_meeting(new ComboField(tr("在哪次会议上")))
    , m_note(new LineField(tr("备注"), tr("例如 三个小组分别进行")))
    , m_despite(new LineField(tr("没有按顺序办的原因"), tr("按顺序办的空着")))
{
    setObjectName(QStringLiteral("evaluationStep"));
    about(QStringLiteral("evaluation"), m_data->round->id, organization::evaluationStepName(step));
    layOutEvaluation(*this);
    fillMeetings();
    if (const EvaluationStepDay* before = m_data->round->step(step)) {
        m_day->setDate(PartialDate::of(before->doneOn));
        m_meeting->setCode(before->gathering ? before->gathering->toString() : QString());
        m_note->setText(before->note);
        m_despite->setText(before->despite);
    }
    body()->addWidget(m_meeting);
    body()->addLayout(sideBySide({m_day, m_note}));
    body()->addWidget(m_despite);
    connect(m_meeting, &ComboField::chosen, this, &EvaluationStepDialog::meetingChosen);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("取消"));
    if (m_data->round->step(step) != nullptr)
        connect(addButton(tr("清除这一步"), ButtonKind::Standard), &QPushButton::clicked, this,
                &EvaluationStepDialog::clear);
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &EvaluationStepDialog::save);
}

/// What was held in the year and until now, newest first; lessons and theme days are no meetings of this kind.
void EvaluationStepDialog::fillMeetings()
{
    using gathering::Kind;
    static const QList<Kind> kinds{Kind::DemocraticEvaluation, Kind::OrganizationalLifeMeeting,
                                   Kind::GeneralMeeting,       Kind::CommitteeMeeting,
                                   Kind::GroupMeeting,         Kind::IntensiveTraining};
    m_meeting->addChoice(tr("不连会议记录"), {});
    gathering::GatheringQuery query;
    query.branch = m_data->branch.id;
    const int year = m_data->round->forYear;
    query.period = DateRange{QDate(year, 1, 1), std::min(QDate(year + 1, 12, 31), m_desk.today())};
    const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
    for (const gathering::GatheringRow& row : rows.value_or(QList<gathering::GatheringRow>())) {
        if (!kinds.contains(row.kind) || row.isPlanned(m_desk.today()))
            continue;
        const QString id = row.id.toString();
        m_held.insert(id, row.heldOn);
        m_meeting->addChoice(tr("%1 %2").arg(shownDate(row.heldOn), row.topic), id);
    }
}

void EvaluationStepDialog::meetingChosen(const QString& id)
{
    if (m_held.contains(id))
        m_day->setDate(PartialDate::of(m_held.value(id)));
}

void EvaluationStepDialog::save()
{
    if (!m_day->requireDay())
        return;
    EvaluationStepDay step{m_step, m_day->date().earliest(), {}, m_note->text(), m_despite->text()};
    if (!m_meeting->code().isEmpty())
        step.gathering = gathering::GatheringId::fromString(m_meeting->code());
    const auto done = m_desk.book().perform(
        QStringLiteral("evaluation.step"),
        tr("%1年度民主评议：%2").arg(m_data->round->forYear).arg(shownWord(evaluationStepTitle(m_step))),
        [&](store::UnitOfWork& unit) { return takeEvaluationStep(unit, m_data->round->id, step, m_desk.today()); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

void EvaluationStepDialog::clear()
{
    const auto done = m_desk.book().perform(
        QStringLiteral("evaluation.clear"),
        tr("%1年度民主评议：清除“%2”").arg(m_data->round->forYear).arg(shownWord(evaluationStepTitle(m_step))),
        [&](store::UnitOfWork& unit) { return clearEvaluationStep(unit, m_data->round->id, m_step); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

EvaluationTellDialog::EvaluationTellDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known)
    : Dialog(host, tr("登记已反馈"), Width::Small)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_day(wholeDay(tr("哪天告诉本人"), desk.today(), desk.today()))
    , m_by(new LineField(tr("由谁反馈"), tr("例如 支部书记")))
{
    setObjectName(QStringLiteral("evaluationTell"));
    about(QStringLiteral("evaluation"), m_data->round->id);
    QStringList names;
    for (const EvaluatedPerson& person : m_data->round->untold())
        names.append(person.name);
    setText(tr("把等次和意见告诉了这 %1 人：%2。个别不在同一天的，打开那个人分别登记。")
                .arg(names.size())
                .arg(names.join(tr("、"))));
    layOutEvaluation(*this);
    body()->addLayout(sideBySide({m_day, m_by}));
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("登记已反馈"), ButtonKind::Primary), &QPushButton::clicked, this, &EvaluationTellDialog::save);
}

void EvaluationTellDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QDate day = m_day->date().earliest();
    const auto done = m_desk.book().perform(
        QStringLiteral("evaluation.tell"), tr("%1年度民主评议：反馈结果").arg(m_data->round->forYear),
        [&](store::UnitOfWork& unit) -> Result<> {
            for (const EvaluatedPerson& person : m_data->round->untold())
                BB_CHECK(tellEvaluated(unit, m_data->round->id, person.member, day, m_by->text(), {}, m_desk.today()));
            return {};
        });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

EvaluationPublishDialog::EvaluationPublishDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known)
    : Dialog(host, tr("登记公布"), Width::Small)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_from(wholeDay(tr("从哪天"), desk.today(), m_data->round->publishedFrom))
    , m_until(wholeDay(tr("到哪天"), desk.today(), m_data->round->publishedUntil))
    , m_place(new LineField(tr("在哪里"), tr("例如 党务公开栏")))
{
    setObjectName(QStringLiteral("evaluationPublish"));
    about(QStringLiteral("evaluation"), m_data->round->id);
    layOutEvaluation(*this);
    m_place->setText(m_data->round->publishedAt);
    body()->addLayout(sideBySide({m_from, m_until}));
    body()->addWidget(m_place);
    setFirstFocus(m_from->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &EvaluationPublishDialog::save);
}

void EvaluationPublishDialog::save()
{
    if (!m_from->requireDay() || !m_until->requireDay())
        return;
    const auto done =
        m_desk.book().perform(QStringLiteral("evaluation.publish"),
                              tr("%1年度民主评议：公布结果").arg(m_data->round->forYear), [&](store::UnitOfWork& unit) {
                                  return publishEvaluation(unit, m_data->round->id, m_from->date().earliest(),
                                                           m_until->date().earliest(), m_place->text(), m_desk.today());
                              });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
