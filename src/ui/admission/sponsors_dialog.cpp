// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/admission_audit.h"
#include "branchbook/rules/figure.h"
#include "branchbook/rules/number_field.h"
#include "ui/admission/admission_dialogs.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr rules::NumberField kTrainedDays{"training-days", QT_TRANSLATE_NOOP("Fields", "培训天数")};
constexpr rules::NumberField kTrainedHours{"training-hours", QT_TRANSLATE_NOOP("Fields", "培训学时")};
constexpr int kAuditHeight = 380;

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

/// An empty field means: not known. False: the field says what is wrong.
bool readNumberInto(std::optional<int>& number, LineField& field, const rules::NumberField& what)
{
    if (field.text().isEmpty()) {
        number.reset();
        return true;
    }
    const auto read = rules::readCount(field.text(), what);
    field.setError(read ? QString() : sentence(read.error()));
    if (read)
        number = *read;
    return read.has_value();
}

/// How many there should be, by the text of the day; what it does not say is left out.
QString numbersAsked(const AdmissionData& known)
{
    const auto number = [&known](QStringView rule) {
        const auto figure = rules::figureOn(known.rulebook->catalogue, rule, known.today);
        return figure ? figure->number.toString() : QString();
    };
    const QString least = number(u"dev.mentors_min");
    const QString most = number(u"dev.mentors_max");
    const QString introducers = number(u"dev.introducers");
    QString text = SponsorsDialog::tr("只能是正式党员。");
    if (!least.isEmpty() && !most.isEmpty())
        text += SponsorsDialog::tr("培养联系人%1至%2名。").arg(least, most);
    if (!introducers.isEmpty())
        text += SponsorsDialog::tr("入党介绍人%1名，一般由培养联系人担任。").arg(introducers);
    return text;
}

QWidget* findingRow(const organization::AuditFinding& finding)
{
    auto* row = new QWidget;
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 6, 0, 6);
    lines->setSpacing(2);
    lines->addWidget(paragraph(finding.what, TextRole::Body, Ink::Text));
    QStringList below{organization::auditKindTitle(finding.kind)};
    if (!finding.rule.isEmpty())
        below.append(organization::basisWords(finding));
    lines->addWidget(paragraph(below.join(QStringLiteral(" · ")), TextRole::Caption, Ink::Text2));
    return row;
}

} // namespace

SponsorsDialog::SponsorsDialog(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person)
    : Dialog(host, tr("%1的联系人和介绍人").arg(person.name()), Width::Medium)
    , m_desk(desk)
    , m_data(known)
    , m_file(*person.file)
    , m_role(new ComboField(tr("担任")))
    , m_person(new ComboField(tr("谁")))
    , m_from(new DateField(tr("从哪天起")))
{
    setObjectName(QStringLiteral("sponsors"));
    about(QStringLiteral("admission"), person.file->id);
    setText(numbersAsked(known));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(8);
    for (const auto& sponsor : m_file.sponsors) {
        auto* row = new QHBoxLayout;
        const QString days = sponsor.until.isValid()
            ? tr("%1 至 %2").arg(PartialDate::of(sponsor.from).toDotted(), PartialDate::of(sponsor.until).toDotted())
            : tr("%1 起").arg(PartialDate::of(sponsor.from).toDotted());
        row->addWidget(label(sponsor.name, TextRole::BodyStrong));
        row->addWidget(label(organization::sponsorRoleTitle(sponsor.role), TextRole::Small, Ink::Text2));
        row->addStretch();
        row->addWidget(label(days, TextRole::Small, Ink::Text2));
        if (!sponsor.until.isValid()) {
            auto* over = button(tr("写明到哪天为止"), ButtonKind::Link, ControlSize::Small);
            over->setAccessibleName(tr("写明%1到哪天为止").arg(sponsor.name));
            connect(over, &QPushButton::clicked, this, [this, sponsor] { askLastDay(sponsor); });
            row->addWidget(over);
        }
        body()->addLayout(row);
        const auto doubt = sponsor.until.isValid()
            ? Result<QString>(QString())
            : organization::sponsorDoubt(desk.book().reader(), known.ground(), sponsor);
        if (doubt && !doubt->isEmpty())
            body()->addWidget(paragraph(*doubt, TextRole::Small, Ink::Text2));
    }
    if (!m_file.sponsors.isEmpty())
        body()->addWidget(horizontalLine());
    for (const auto role : {organization::SponsorRole::Mentor, organization::SponsorRole::Introducer})
        m_role->addChoice(organization::sponsorRoleTitle(role), organization::sponsorRoleName(role));
    if (m_file.step(u"5") != nullptr && (m_file.step(u"8") != nullptr || m_file.step(u"8++") != nullptr))
        m_role->setCode(organization::sponsorRoleName(organization::SponsorRole::Introducer));
    m_from->edit()->setToday(desk.today());
    m_from->wantWholeDay();
    m_from->setDate(PartialDate::of(desk.today()));
    connect(m_from, &DateField::dateChanged, this, &SponsorsDialog::fillPeople);
    connect(m_person, &ComboField::chosen, this, &SponsorsDialog::fillPeople);
    connect(m_role, &ComboField::chosen, this, &SponsorsDialog::fillPeople);
    fillPeople();
    body()->addLayout(sideBySide({m_role, m_person, m_from}));
    setFirstFocus(m_person->combo());
    (void)addSafeButton(tr("关闭"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &SponsorsDialog::add);
}

void SponsorsDialog::fillPeople()
{
    const QDate day = m_from->date().earliest();
    const auto eligible = organization::eligibleSponsors(m_desk.book().reader(), m_data.ground().catalogue, m_file,
                                                         day.isValid() ? day : m_desk.today(), role());
    if (!eligible)
        return showProblem(sentence(eligible.error()));
    const QString chosen = m_person->code();
    const QSignalBlocker quiet(m_person->combo());
    m_person->combo()->clear();
    for (const auto& each : *eligible)
        m_person->addChoice(each.name, each.member.toString());
    if (!chosen.isEmpty())
        m_person->setCode(chosen);
    // Told before anything is saved, in the words of the command line.
    const auto doubt = organization::sponsorDoubt(m_desk.book().reader(), m_data.ground(), asked());
    m_person->setHint(doubt ? *doubt : QString());
}

organization::SponsorRole SponsorsDialog::role() const
{
    return organization::sponsorRoleByName(m_role->code()).value_or(organization::SponsorRole::Mentor);
}

organization::AdmissionSponsor SponsorsDialog::asked() const
{
    organization::AdmissionSponsor sponsor;
    sponsor.role = role();
    if (!m_person->code().isEmpty())
        sponsor.member = book::MemberId::fromString(m_person->code());
    const QDate day = m_from->date().earliest();
    sponsor.from = day.isValid() ? day : m_desk.today();
    return sponsor;
}

void SponsorsDialog::add()
{
    if (!m_from->requireDay())
        return;
    const organization::AdmissionSponsor sponsor = asked();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("admission.sponsor"), tr("登记联系人或介绍人：%1").arg(m_file.memberName),
        tr("已登记%1").arg(organization::sponsorRoleTitle(sponsor.role)), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   organization::putAdmissionSponsor(unit, m_data.ground(), m_file.id, sponsor));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void SponsorsDialog::askLastDay(const organization::AdmissionSponsor& sponsor)
{
    const auto proposed = organization::sponsorLastDay(m_desk.book().reader(), sponsor, m_desk.today());
    if (!proposed)
        return showProblem(sentence(proposed.error()));
    auto* dialog = new Dialog(this, tr("%1到哪天为止").arg(sponsor.name));
    dialog->setObjectName(QStringLiteral("sponsorEnd"));
    dialog->about(QStringLiteral("admission_sponsor"), sponsor.id);
    auto* day = new DateField(tr("最后一天"));
    day->edit()->setToday(m_desk.today());
    day->wantWholeDay();
    day->setDate(PartialDate::of(*proposed));
    if (*proposed < m_desk.today())
        day->setHint(tr("离开本支部的日期"));
    dialog->body()->addWidget(day);
    dialog->setFirstFocus(day->edit());
    (void)dialog->addSafeButton(tr("先不改"));
    connect(dialog->addButton(tr("写明"), ButtonKind::Primary), &QPushButton::clicked, this,
            [this, sponsor, dialog, day] {
                if (!day->requireDay())
                    return;
                const auto done = end(sponsor, day->date().earliest());
                if (!done)
                    return dialog->showProblem(sentence(done.error()));
                dialog->close();
                close();
            });
    dialog->open();
}

Result<> SponsorsDialog::end(const organization::AdmissionSponsor& sponsor, QDate lastDay)
{
    organization::AdmissionSponsor ended = sponsor;
    ended.until = lastDay;
    return m_desk.performWithUndo(
        QStringLiteral("admission.sponsor"), tr("登记联系人或介绍人：%1").arg(m_file.memberName),
        tr("%1到%2为止").arg(sponsor.name, shownDate(lastDay)), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   organization::putAdmissionSponsor(unit, m_data.ground(), m_file.id, ended));
            return {};
        });
}

AdmissionFactsDialog::AdmissionFactsDialog(QWidget* host, Desk& desk, const AdmissionData& known,
                                           const AdmissionPerson& person)
    : Dialog(host, tr("培训、延期和其他"), Width::Medium)
    , m_desk(desk)
    , m_data(known)
    , m_file(*person.file)
    , m_days(new LineField(tr("集中培训天数")))
    , m_hours(new LineField(tr("集中培训学时")))
    , m_extension(new LineField(tr("延长预备期（月）"), tr("没有延长的空着")))
    , m_leaves(new DateField(tr("将要离开工作、学习单位的日期")))
    , m_special(new QCheckBox(tr("特殊情况，审批时间可以延长")))
{
    setObjectName(QStringLiteral("admissionFacts"));
    about(QStringLiteral("admission"), person.file->id);
    m_days->setText(numberText(m_file.trainingDays));
    m_hours->setText(numberText(m_file.trainingHours));
    m_extension->setText(numberText(m_file.extensionMonths));
    connect(m_extension->edit(), &QLineEdit::textChanged, this, &AdmissionFactsDialog::tellExtension);
    tellExtension();
    m_leaves->edit()->setToday(desk.today());
    m_leaves->wantWholeDay();
    if (m_file.leavesOn.isValid())
        m_leaves->setDate(PartialDate::of(m_file.leavesOn));
    m_special->setChecked(m_file.approval == rules::ApprovalCase::Special);
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addLayout(sideBySide({m_days, m_hours}));
    body()->addLayout(sideBySide({m_extension, m_leaves}));
    body()->addWidget(m_special);
    setFirstFocus(m_days->edit());
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &AdmissionFactsDialog::save);
}

/// Months alone extend nothing: what lacks is told before anything is saved, in the words of the audit.
void AdmissionFactsDialog::tellExtension()
{
    const auto months = rules::readCount(m_extension->text(), rules::field::kExtension);
    organization::AdmissionFile file = m_file;
    file.extensionMonths = months ? std::optional(*months) : std::nullopt;
    m_extension->setHint(organization::extensionDoubt(file));
}

void AdmissionFactsDialog::save()
{
    if (m_leaves->edit()->isFaulty())
        return;
    organization::AdmissionFile file = m_file;
    const bool sound = readNumberInto(file.trainingDays, *m_days, kTrainedDays)
        && readNumberInto(file.trainingHours, *m_hours, kTrainedHours)
        && readNumberInto(file.extensionMonths, *m_extension, rules::field::kExtension);
    if (!sound)
        return;
    file.leavesOn = m_leaves->date().earliest();
    file.approval = m_special->isChecked() ? rules::ApprovalCase::Special : rules::ApprovalCase::Ordinary;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("admission.change"), tr("修改发展档案：%1").arg(file.memberName), tr("已修改"),
        [&](store::UnitOfWork& unit) { return organization::changeAdmission(unit, m_data.ground(), file); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void showAdmissionAudit(QWidget* host, Desk& desk, const AdmissionData& known, const AdmissionPerson& person)
{
    const auto source = organization::loadAuditSource(desk.book().reader(), *person.file);
    if (!source)
        return desk.report(source.error());
    const auto findings = organization::auditAdmission(known.ground(), *person.file, person.member, *source);
    if (!findings)
        return desk.report(findings.error());
    auto* dialog =
        new Dialog(host, AdmissionStepDialog::tr("三看：%1的发展档案").arg(person.name()), Dialog::Width::Large);
    dialog->setObjectName(QStringLiteral("admissionAudit"));
    dialog->setText(findings->isEmpty()
                        ? AdmissionStepDialog::tr("没有发现互相矛盾的地方。原件上的签名、字迹还要人来看。")
                        : AdmissionStepDialog::tr("共 %1 处，请对照原件逐条核实。").arg(findings->size()));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page")); // the dialog's own surface shows through
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(0);
    for (const auto& finding : *findings) {
        rows->addWidget(findingRow(finding));
        rows->addWidget(horizontalLine());
    }
    rows->addStretch();
    area->setWidget(inside);
    area->setMinimumHeight(findings->isEmpty() ? 0 : kAuditHeight);
    if (findings->isEmpty())
        area->hide();
    dialog->body()->addWidget(area);
    (void)dialog->addSafeButton(AdmissionStepDialog::tr("关闭"));
    dialog->open();
}

} // namespace branchbook::ui
