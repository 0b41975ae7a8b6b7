// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/reserve_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"

namespace branchbook::ui {

namespace {

using organization::ReserveStage;
using store::UnitOfWork;

constexpr rules::NumberField kReservePoints{"points", QT_TRANSLATE_NOOP("Fields", "得分")};

} // namespace

ReserveDialog::ReserveDialog(QWidget* host, Desk& desk, const organization::Reserve& reserve)
    : Dialog(host, reserve.id.isNull() ? tr("登记后备干部的推荐") : tr("后备干部%1号").arg(reserve.number),
             Width::Large)
    , m_desk(desk)
    , m_reserve(reserve)
    , m_person(new OwnerField(desk, tr("谁")))
    , m_post(cadreLine(tr("拟任岗位"), reserve.post, tr("例如 党支部副书记")))
    , m_source(new ComboField(tr("怎样推荐的")))
    , m_day(cadreDay(tr("推荐日期"), desk, reserve.id.isNull() ? desk.today() : reserve.steps.first().on))
    , m_mentor(new OwnerField(desk, tr("培养联系人")))
    , m_mentorSince(cadreDay(tr("从哪天起"), desk, reserve.mentorSince))
    , m_plan(new TextField(tr("培养措施"), tr("学习培训、岗位锻炼；只在这里看得到")))
    , m_note(cadreLine(tr("说明"), reserve.note))
{
    setObjectName(QStringLiteral("reserve"));
    about(QStringLiteral("reserve"), reserve.id);
    setText(tr("名单保密：报表里只有人数，提醒和操作记录里只有编号。"));
    if (!reserve.member.isNull())
        m_person->setOwner(reserve.member, reserve.memberName);
    m_person->setEnabled(reserve.id.isNull());
    m_day->setEnabled(reserve.id.isNull());
    for (const auto source : organization::reserveSources())
        m_source->addChoice(organization::reserveSourceTitle(source), organization::reserveSourceName(source));
    m_source->setCode(organization::reserveSourceName(reserve.source));
    m_mentor->setOwner(reserve.mentor, reserve.mentorName);
    m_plan->edit()->setPlainText(reserve.plan);
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(reserve.id.isNull() ? tr("登记推荐") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked,
            this, &ReserveDialog::save);
}

void ReserveDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_person, m_post}));
    body()->addLayout(sideBySide({m_source, m_day}));
    body()->addLayout(sideBySide({m_mentor, m_mentorSince}));
    body()->addWidget(m_plan);
    body()->addWidget(m_note);
    setFirstFocus(m_reserve.id.isNull() ? static_cast<QWidget*>(m_person->combo())
                                        : static_cast<QWidget*>(m_post->edit()));
}

void ReserveDialog::save()
{
    const bool fresh = m_reserve.id.isNull();
    if (fresh && !m_person->owner())
        return m_person->setError(tr("请从名册里选一个人。"));
    if ((fresh && !m_day->requireDay()) || m_mentorSince->edit()->isFaulty() || !m_mentor->settle())
        return;
    organization::Reserve reserve = m_reserve;
    if (fresh)
        reserve.member = *m_person->owner();
    reserve.post = m_post->text();
    reserve.source = organization::reserveSourceByName(m_source->code()).value_or(reserve.source);
    reserve.mentor = m_mentor->owner();
    reserve.mentorName = m_mentor->name();
    reserve.mentorSince = dayIn(*m_mentorSince);
    reserve.plan = m_plan->edit()->toPlainText();
    reserve.note = m_note->text();
    const QString label = fresh ? tr("登记后备干部的推荐") : tr("修改后备干部：%1").arg(tr("%1号").arg(reserve.number));
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("reserve.add") : QStringLiteral("reserve.change"), label,
        fresh ? tr("已登记推荐") : tr("已保存后备干部%1号").arg(reserve.number), [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return organization::changeReserve(unit, reserve, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id,
                   organization::openReserve(unit, reserve, dayIn(*m_day), m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ReserveStepDialog::ReserveStepDialog(QWidget* host, Desk& desk, const organization::Reserve& reserve)
    : Dialog(host, tr("后备干部%1号的下一步").arg(reserve.number), Width::Medium)
    , m_desk(desk)
    , m_reserve(reserve)
    , m_stage(new ComboField(tr("到哪一步")))
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_until(cadreDay(tr("公示最后一天"), desk, {}))
    , m_note(cadreLine(tr("说明"), {}))
{
    setObjectName(QStringLiteral("reserveStep"));
    about(QStringLiteral("reserve"), reserve.id);
    setText(tr("现在是“%1”（%2）。可以跳过中间的步骤，入库前没有考察、公示的会提醒核对。")
                .arg(organization::reserveStageTitle(reserve.stage()), shownDate(reserve.steps.last().on)));
    const bool filed = reserve.dayOf(ReserveStage::Filed).isValid();
    for (const auto stage : organization::reserveStages()) {
        const bool needsPool = stage == ReserveStage::Trained || stage == ReserveStage::Used;
        if (stage > reserve.stage() && (filed || !needsPool))
            m_stage->addChoice(organization::reserveStageTitle(stage), organization::reserveStageName(stage));
    }
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_stage, m_day}));
    body()->addWidget(m_until);
    body()->addWidget(m_note);
    connect(m_stage, &ComboField::chosen, this, &ReserveStepDialog::showFor);
    showFor(m_stage->code());
    setFirstFocus(m_stage->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &ReserveStepDialog::save);
}

void ReserveStepDialog::showFor(const QString& stage)
{
    m_until->setVisible(stage == organization::reserveStageName(ReserveStage::Published));
    m_note->setTitle(stage == organization::reserveStageName(ReserveStage::Out) ? tr("为什么出库") : tr("说明"));
}

void ReserveStepDialog::save()
{
    const auto stage = organization::reserveStageByName(m_stage->code());
    if (!stage || !m_day->requireDay() || m_until->edit()->isFaulty())
        return;
    const QDate until = dayIn(*m_until);
    const organization::ReserveStep step{*stage, dayIn(*m_day), until, m_note->text()};
    const QString title = organization::reserveStageTitle(*stage);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("reserve.step"), tr("后备干部%1：%2").arg(tr("%1号").arg(m_reserve.number), title),
        tr("已登记后备干部%1号“%2”").arg(m_reserve.number).arg(title),
        [&](UnitOfWork& unit) { return organization::addReserveStep(unit, m_reserve.id, step, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ReserveScoreDialog::ReserveScoreDialog(QWidget* host, Desk& desk, const organization::Reserve& reserve)
    : Dialog(host, tr("后备干部%1号的年度考核").arg(reserve.number), Width::Medium)
    , m_desk(desk)
    , m_reserve(reserve)
    , m_year(new ComboField(tr("年度")))
    , m_points(cadreLine(tr("得分（0到100）"), {}))
    , m_day(cadreDay(tr("考核日期"), desk, desk.today()))
    , m_by(cadreLine(tr("谁考核的"), {}, tr("例如 支委会")))
    , m_opinion(new TextField(tr("评语"), tr("只在这里看得到")))
{
    setObjectName(QStringLiteral("reserveScore"));
    about(QStringLiteral("reserve"), reserve.id);
    setText(tr("得分和评语只在这里和显示姓名时看得到。已经登记过的年度，改了就是更正。"));
    const QDate out = reserve.dayOf(ReserveStage::Out);
    const int last = out.isValid() ? out.year() : desk.today().year();
    for (int year = last; year >= reserve.dayOf(ReserveStage::Filed).year(); --year)
        m_year->addChoice(tr("%1年").arg(year), QString::number(year));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_year, m_points, m_day}));
    body()->addWidget(m_by);
    body()->addWidget(m_opinion);
    connect(m_year, &ComboField::chosen, this, &ReserveScoreDialog::showYear);
    showYear(m_year->code());
    setFirstFocus(m_points->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记得分"), ButtonKind::Primary), &QPushButton::clicked, this, &ReserveScoreDialog::save);
}

void ReserveScoreDialog::showYear(const QString& year)
{
    const auto there = m_reserve.scoreOf(year.toInt());
    m_points->setText(there ? QString::number(there->points) : QString());
    m_day->setDate(PartialDate::of(there ? there->on : m_desk.today()));
    m_by->setText(there ? there->by : QString());
    m_opinion->edit()->setPlainText(there ? there->opinion : QString());
}

void ReserveScoreDialog::save()
{
    const auto points = rules::readCount(m_points->text(), kReservePoints);
    m_points->setError(points ? QString() : sentence(points.error()));
    if (!points || !m_day->requireDay())
        return;
    const organization::ReserveScore score{m_year->code().toInt(), *points, dayIn(*m_day), m_by->text(),
                                           m_opinion->edit()->toPlainText()};
    const QString number = tr("%1号").arg(m_reserve.number);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("reserve.score"), tr("后备干部年度考核：%1").arg(number),
                               tr("已登记后备干部%1的%2年度考核").arg(number).arg(score.year), [&](UnitOfWork& unit) {
                                   return organization::recordReserveScore(unit, m_reserve.id, score, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
