// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/discipline/discipline_dialogs.h"
#include "ui/discipline/discipline_fields.h"
#include "ui/ledger/owner_field.h"

namespace branchbook::ui {

namespace {

using organization::SanctionRecord;
using rules::SanctionKind;
using store::UnitOfWork;

bool isProbationRecord(const SanctionRecord& record)
{
    return record.sanction.kind == SanctionKind::ProbationWithinParty;
}

/// Under the field where it is no number.
std::optional<int> monthsIn(LineField& field)
{
    const auto months = rules::readCount(field.text(), rules::field::kMonths);
    field.setError(months ? QString() : sentence(months.error()));
    return months ? std::optional(*months) : std::nullopt;
}

QString monthsText(int months)
{
    return months > 0 ? QString::number(months) : QString();
}

QString dayTitleOf(DisciplineVerb verb)
{
    switch (verb) {
    case DisciplineVerb::Announce: return SanctionDayDialog::tr("登记宣布处分决定");
    case DisciplineVerb::Report: return SanctionDayDialog::tr("登记报告执行情况");
    default: return SanctionDayDialog::tr("恢复党员权利");
    }
}

} // namespace

SanctionDialog::SanctionDialog(QWidget* host, Desk& desk, const SanctionRecord& record)
    : Dialog(host, record.id.isNull() ? tr("登记党纪处分") : tr("更正这条处分"), Width::Large)
    , m_desk(desk)
    , m_record(record)
    , m_person(new OwnerField(desk, tr("谁")))
    , m_kind(new ComboField(tr("处分")))
    , m_day(cadreDay(tr("生效日期"), desk, record.sanction.effectiveOn))
    , m_months(cadreLine(tr("留党察看几个月"), monthsText(record.sanction.months), tr("12 或 24")))
    , m_decidedBy(cadreLine(tr("哪个组织决定的"), record.decidedBy, tr("例如 县纪委、机关党委")))
    , m_document(cadreLine(tr("文号"), record.document))
    , m_level(disciplineLevelField(record.level))
    , m_grounds(new TextField(tr("主要事实"), tr("只在显示姓名时看得到")))
    , m_reason(cadreLine(tr("为什么更正"), {}))
{
    setObjectName(QStringLiteral("sanction"));
    about(QStringLiteral("sanction"), record.id);
    setText(isFresh() ? tr("登记上级决定的处分，影响期照规定算出来。姓名和内容平时遮住，提醒和报告里不写是谁。")
                      : tr("原来的内容和更正的原因都留着。"));
    if (!isFresh())
        m_person->setOwner(record.member, record.memberName);
    m_person->setEnabled(isFresh());
    const QStringList kinds = rules::sanctionNames();
    for (const QString& kind : kinds)
        m_kind->addChoice(shownWord(kind), kind);
    m_kind->setCode(rules::sanctionName(record.sanction.kind));
    m_grounds->edit()->setPlainText(record.grounds);
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(isFresh() ? tr("登记处分") : tr("更正"), ButtonKind::Primary), &QPushButton::clicked, this,
            &SanctionDialog::save);
}

void SanctionDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_person, m_kind}));
    body()->addLayout(sideBySide({m_day, m_months, m_level}));
    body()->addLayout(sideBySide({m_decidedBy, m_document}));
    body()->addWidget(m_grounds);
    body()->addWidget(m_reason);
    m_reason->setVisible(!isFresh());
    connect(m_kind, &ComboField::chosen, this, [this] { showKind(); });
    showKind();
    setFirstFocus(isFresh() ? static_cast<QWidget*>(m_person->combo()) : static_cast<QWidget*>(m_decidedBy->edit()));
}

/// The length of a 留党察看 that stands is changed by a verb of its own.
void SanctionDialog::showKind()
{
    const bool probation = rules::sanctionByName(m_kind->code()) == SanctionKind::ProbationWithinParty;
    m_months->setVisible(probation && (isFresh() || !isProbationRecord(m_record)));
    const bool leaves = rules::sanctionByName(m_kind->code()) == SanctionKind::Expulsion;
    m_kind->setHint(leaves ? tr("同时离开名册") : QString());
}

void SanctionDialog::save()
{
    if (isFresh() && !m_person->owner())
        return m_person->setError(tr("请从名册里选一个人。"));
    if (!m_day->requireDay() || (!isFresh() && !requireReason(*m_reason)))
        return;
    SanctionRecord record = m_record;
    if (isFresh())
        record.member = *m_person->owner();
    record.sanction.kind = rules::sanctionByName(m_kind->code()).value_or(record.sanction.kind);
    record.sanction.effectiveOn = dayIn(*m_day);
    if (!m_months->isHidden()) {
        const auto months = monthsIn(*m_months);
        if (!months)
            return;
        record.sanction.months = *months;
    }
    record.level = levelIn(*m_level);
    record.decidedBy = m_decidedBy->text();
    record.document = m_document->text();
    record.grounds = m_grounds->edit()->toPlainText();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("sanction.add") : QStringLiteral("sanction.correct"),
        isFresh() ? tr("登记处分") : tr("处分：更正"), isFresh() ? tr("已登记处分") : tr("已更正这条处分"),
        [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(const auto rules, disciplineRules(m_desk));
            if (!isFresh())
                return organization::correctSanction(unit, rules, record, m_reason->text(), m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, organization::imposeSanction(unit, rules, record, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

SanctionDayDialog::SanctionDayDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed, DisciplineVerb verb)
    : Dialog(host, dayTitleOf(verb), Width::Medium)
    , m_desk(desk)
    , m_record(*listed.sanction)
    , m_verb(verb)
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_meeting(new ComboField(tr("在哪次党员大会上讨论的")))
{
    setObjectName(QStringLiteral("sanctionDay"));
    about(QStringLiteral("sanction"), listed.sanction->id, QString::number(int(verb)));
    setText(tr("%1，%2，%3生效。").arg(listed.name(), listed.title(), shownDate(m_record.sanction.effectiveOn)));
    m_meeting->addChoice(tr("不登记"), {});
    addMembersMeetings(*m_meeting, desk, m_record.sanction.effectiveOn);
    if (verb != DisciplineVerb::Restore)
        m_meeting->hide();
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_meeting);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &SanctionDayDialog::save);
}

void SanctionDayDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QDate on = dayIn(*m_day);
    const bool restores = m_verb == DisciplineVerb::Restore;
    const bool announces = m_verb == DisciplineVerb::Announce;
    const QString label = restores ? tr("处分：恢复党员权利") : announces ? tr("处分：宣布") : tr("处分：报告执行情况");
    const auto done =
        m_desk.performWithUndo(restores ? QStringLiteral("sanction.rights") : QStringLiteral("sanction.note"), label,
                               tr("已登记"), [&](UnitOfWork& unit) -> Result<> {
                                   BB_TRY(const auto rules, disciplineRules(m_desk));
                                   if (restores)
                                       return organization::restoreRights(unit, rules, m_record.id,
                                                                          {on, meetingIn(*m_meeting)}, m_desk.today());
                                   return organization::noteSanctionAct(unit, m_record.id,
                                                                        announces ? organization::SanctionAct::Announced
                                                                                  : organization::SanctionAct::Reported,
                                                                        on, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DisciplineTermDialog::DisciplineTermDialog(QWidget* host, Desk& desk, const ListedDiscipline& listed)
    : Dialog(host, listed.disposition ? tr("改限期改正的期限") : tr("改留党察看的时间"), Width::Medium)
    , m_desk(desk)
    , m_listed(listed)
    , m_until(cadreDay(tr("到哪天为止"), desk, listed.disposition ? listed.disposition->termUntil : QDate()))
    , m_months(cadreLine(tr("总共几个月"), listed.sanction ? monthsText(listed.sanction->sanction.months) : QString()))
    , m_reason(cadreLine(tr("为什么改"), {}))
{
    setObjectName(QStringLiteral("disciplineTerm"));
    about(QStringLiteral("discipline/") + listed.id());
    setText(listed.disposition ? tr("总共不超过一年，从党员大会那天算起。原来的期限和原因都留着。")
                               : tr("总共一年或者二年，从处分生效那天算起。原来的时间和原因都留着。"));
    if (!listed.disposition.has_value())
        m_until->hide();
    if (!listed.sanction.has_value())
        m_months->hide();
    cadreRoom(*this);
    body()->addWidget(m_until);
    body()->addWidget(m_months);
    body()->addWidget(m_reason);
    setFirstFocus(listed.disposition ? static_cast<QWidget*>(m_until->edit())
                                     : static_cast<QWidget*>(m_months->edit()));
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("更改"), ButtonKind::Primary), &QPushButton::clicked, this, &DisciplineTermDialog::save);
}

void DisciplineTermDialog::save()
{
    const bool ofCase = m_listed.disposition.has_value();
    const auto months = ofCase ? std::optional(0) : monthsIn(*m_months);
    if ((ofCase && !m_until->requireDay()) || !months || !requireReason(*m_reason))
        return;
    const auto done = m_desk.performWithUndo(
        ofCase ? QStringLiteral("disposition.extend") : QStringLiteral("sanction.extend"),
        ofCase ? tr("组织处置：改期限") : tr("处分：改留党察看的时间"), tr("已更改，原来的留着"),
        [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(const auto rules, disciplineRules(m_desk));
            return ofCase ? organization::extendDisposition(unit, rules, m_listed.disposition->id, dayIn(*m_until),
                                                            m_reason->text(), m_desk.today())
                          : organization::extendSanction(unit, rules, m_listed.sanction->id, *months, m_reason->text(),
                                                         m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
