// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/term_dialogs.h"

#include "ui/kit/field.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/organization/term_card.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kBetweenTermFields = 14;

QString termQuestion(TermDialog::Mode mode, int number)
{
    switch (mode) {
    case TermDialog::Mode::Change: return TermDialog::tr("修改第%1届").arg(number);
    case TermDialog::Mode::FromRoster: return TermDialog::tr("按名册建立本届班子");
    case TermDialog::Mode::Next: break;
    }
    return TermDialog::tr("登记新一届支部委员会");
}

} // namespace

TermDialog::TermDialog(QWidget* host, Desk& desk, const CommitteeData& shown, const organization::Term& term, Mode mode,
                       organization::RosterCommittee found)
    : Dialog(host, termQuestion(mode, term.number), Width::Medium)
    , m_desk(desk)
    , m_data(shown)
    , m_term(term)
    , m_mode(mode)
    , m_found(std::move(found))
    , m_number(new LineField(tr("第几届"), tr("例如：3")))
    , m_elected(dayField(tr("选举日期"), desk.today(), term.electedOn))
    , m_ends(dayField(tr("届满日期"), desk.today(), term.plannedEnd))
    , m_approval(new LineField(tr("书记、副书记批复文号"), tr("例如：机党〔2026〕20号")))
    , m_approved(dayField(tr("批复日期"), desk.today(), term.approvedOn))
    , m_filing(new LineField(tr("委员备案文号"), tr("例如：机党备〔2026〕9号")))
    , m_filed(dayField(tr("备案日期"), desk.today(), term.filedOn))
{
    setObjectName(QStringLiteral("termDialog"));
    about(QStringLiteral("committee_term"), term.id, QString::number(int(mode)));
    if (mode == Mode::FromRoster)
        setText(tr("名册的党内职务里有：%1。任职日期不是选举那天的，怎样产生记为未注明，以后可以改。")
                    .arg(organization::placesText(m_found)));
    else if (mode == Mode::Next && !m_found.places.isEmpty())
        setText(tr("名册的党内职务里有：%1。还没有登记任职，核对后可以和届次一起记。")
                    .arg(organization::placesText(m_found)));
    else if (mode == Mode::Next)
        setText(tr("登记以后，上一届到前一天为止；再把选出的人逐个记任职。"));
    addFields();
    followElection();
    connect(m_elected, &DateField::dateChanged, this, &TermDialog::followElection);
    (void)addSafeButton(tr("先不记"));
    auto* done = addButton(mode == Mode::Change     ? tr("改好了")
                               : mode == Mode::Next ? tr("登记这一届")
                                                    : tr("建立班子"),
                           ButtonKind::Primary);
    done->setObjectName(QStringLiteral("saveTerm"));
    connect(done, &QPushButton::clicked, this, &TermDialog::save);
    setFirstFocus(m_number->edit());
}

void TermDialog::addFields()
{
    m_number->setText(QString::number(m_term.number));
    m_approval->setText(m_term.approvalRef);
    m_filing->setText(m_term.filingRef);
    auto* rows = body();
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(kBetweenTermFields);
    rows->addWidget(m_number);
    addPair(*rows, m_elected, m_ends);
    addPair(*rows, m_approval, m_approved);
    addPair(*rows, m_filing, m_filed);
    if (m_mode != Mode::Next || m_found.places.isEmpty())
        return;
    m_takeRoster = new QCheckBox(tr("名册里有党内职务的人，一并记为这一届的任职"));
    m_takeRoster->setObjectName(QStringLiteral("takeRoster"));
    m_takeRoster->setChecked(true);
    rows->addWidget(m_takeRoster);
}

/// The end follows from the rules where nobody gave another one.
void TermDialog::followElection()
{
    const QDate elected = wholeDay(*m_elected);
    if (!elected.isValid())
        return;
    const auto end = organization::termEnd(m_data.catalogue, m_data.branch, elected);
    if (!end)
        return m_ends->setHint(tr("那时的规定不在规则库里，请填届满日期"));
    if (const auto years = organization::termYears(m_data.catalogue, m_data.branch, elected))
        m_ends->setHint(tr("按规定任期 %1 年").arg(*years));
    if (elected != m_term.electedOn || !m_ends->date().earliest().isValid())
        m_ends->setDate(PartialDate::of(*end));
}

Result<> TermDialog::write(store::UnitOfWork& unit, QDate today) const
{
    if (m_mode == Mode::FromRoster || (m_takeRoster != nullptr && m_takeRoster->isChecked())) {
        BB_TRY([[maybe_unused]] const auto adopted, organization::adoptRoster(unit, m_found, m_term, today));
    } else {
        BB_TRY([[maybe_unused]] const auto put, organization::putTerm(unit, m_term, today));
    }
    return {};
}

void TermDialog::save()
{
    bool ok = false;
    const int number = m_number->text().toInt(&ok);
    m_number->setError(ok && number > 0 ? QString() : tr("届次写数字，例如 3"));
    if (!ok || number < 1 || !m_elected->requireDay() || !m_ends->requireDay())
        return;
    m_term.branch = m_data.branch.id;
    m_term.number = number;
    m_term.electedOn = wholeDay(*m_elected);
    const bool shifted = m_term.rev != 0 && m_term.isShifted();
    m_term.plannedEnd = wholeDay(*m_ends);
    if (!shifted)
        m_term.endsOn = m_term.plannedEnd;
    m_term.approvalRef = m_approval->text();
    m_term.approvedOn = wholeDay(*m_approved);
    m_term.filingRef = m_filing->text();
    m_term.filedOn = wholeDay(*m_filed);
    const QDate today = m_desk.today();
    const auto done = m_desk.performWithUndo(QStringLiteral("committee.term"), tr("登记第%1届支部委员会").arg(number),
                                             tr("已登记第%1届支部委员会").arg(number),
                                             [&](store::UnitOfWork& unit) { return write(unit, today); });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

ShiftDialog::ShiftDialog(QWidget* host, Desk& desk, organization::Term term)
    : Dialog(host, tr("第%1届提前还是延期换届？").arg(term.number), Width::Medium)
    , m_desk(desk)
    , m_term(std::move(term))
    , m_ends(dayField(tr("改到哪天"), desk.today(), m_term.endsOn))
    , m_reason(new LineField(tr("原因"), tr("例如：机构改革")))
    , m_ref(new LineField(tr("批准文号"), tr("例如：机党〔2026〕18号")))
    , m_agreed(dayField(tr("批准日期"), desk.today(), m_term.shiftOn))
{
    setObjectName(QStringLiteral("shiftDialog"));
    about(QStringLiteral("committee_term"), m_term.id);
    setText(tr("应届满日是 %1。提前或者延期要报上级党组织批准，一般不超过 1 年；改回应届满日就取消调整。")
                .arg(dottedDay(m_term.plannedEnd)));
    m_reason->setText(m_term.shiftReason);
    m_ref->setText(m_term.shiftRef);
    body()->setContentsMargins(0, 12, 0, 0);
    body()->setSpacing(kBetweenTermFields);
    addPair(*body(), m_ends, m_reason);
    addPair(*body(), m_ref, m_agreed);
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("改届满日"), ButtonKind::Primary), &QPushButton::clicked, this, &ShiftDialog::save);
    setFirstFocus(m_ends->edit());
}

void ShiftDialog::save()
{
    if (!m_ends->requireDay())
        return;
    const QDate ends = wholeDay(*m_ends);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("committee.shift"), tr("调整第%1届任期").arg(m_term.number),
        tr("第%1届改到 %2 届满").arg(m_term.number).arg(dottedDay(ends)), [&](store::UnitOfWork& unit) {
            return organization::shiftTerm(unit, m_term.id, ends, m_reason->text(), m_ref->text(), wholeDay(*m_agreed));
        });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
