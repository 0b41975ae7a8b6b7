// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_editor.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/duplicate.h"
#include "branchbook/roster/row_checks.h"
#include "ui/kit/field.h"
#include "ui/members/conversion_fields.h"
#include "ui/members/mark_fields.h"
#include "ui/members/member_form.h"
#include "ui/members/secret_field.h"
#include "ui/shell/desk.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

/// As high as its form where there is room, and lower where there is none: the buttons beneath it always have theirs.
class FormScroll final : public QScrollArea
{
public:
    [[nodiscard]] QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
};

} // namespace

MemberEditor::~MemberEditor() = default;

MemberEditor::MemberEditor(QWidget* host, Desk& desk, book::Member member)
    : Dialog(host, member.id.isNull() ? tr("新建党员") : tr("编辑 %1").arg(member.name()), Width::Large)
    , m_desk(desk)
    , m_member(std::move(member))
    , m_group(new ComboField(tr("党小组")))
    , m_marks(std::make_unique<MarkFields>(desk.book().reader(), m_member.id, desk.today()))
{
    about(QStringLiteral("member"), m_member.id);
    keepEnter(); // a number or a day is looked at before the form goes
    m_group->addChoice(tr("不在党小组"), {});
    if (const auto groups = book::listGroups(desk.book().reader(), m_member.branch)) {
        for (const auto& group : *groups)
            m_group->addChoice(group.name, group.id.toString());
    }
    m_group->setCode(m_member.group ? m_member.group->toString() : QString());
    body()->setContentsMargins(0, 10, 0, 0);
    body()->addWidget(makeForm());
    (void)addSafeButton(tr("不改了"));
    auto* save = addButton(m_member.id.isNull() ? tr("建档") : tr("保存修改"), ButtonKind::Primary);
    connect(save, &QPushButton::clicked, this, &MemberEditor::save);
    setFirstFocus(widgetOf(book::Field::FullName)->focusProxy());
    if (auto* number = qobject_cast<LineField*>(widgetOf(book::Field::IdNumber)))
        connect(number, &LineField::left, this, &MemberEditor::checkIdNumber);
    const auto date = [this](book::Field field) { return qobject_cast<DateField*>(widgetOf(field)); };
    m_conversion = new ConversionFields({date(book::Field::JoinDate), date(book::Field::FullMemberDate),
                                         date(book::Field::ProbationExtendedUntil),
                                         qobject_cast<ComboField*>(widgetOf(book::Field::MemberType))},
                                        m_member.values, desk.today());
}

QWidget* MemberEditor::makeForm()
{
    auto* form = new QWidget;
    form->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(8);
    const auto sections = memberSections();
    for (const auto& section : sections) {
        rows->addWidget(label(section.title, TextRole::PanelTitle));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(14);
        grid->setVerticalSpacing(8);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        int at = 0;
        const auto add = [&](QWidget* widget) {
            grid->addWidget(widget, at / 2, at % 2, Qt::AlignTop);
            ++at;
        };
        for (const auto field : section.fields) {
            m_entries.push_back(makeEntry(field));
            add(m_entries.back().widget);
            if (field == book::Field::MemberType)
                add(m_group);
        }
        if (&section == &sections.back()) {
            for (QWidget* mark : m_marks->widgets())
                add(mark);
        }
        rows->addLayout(grid);
        rows->addSpacing(8);
    }
    m_scroll = new FormScroll;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(form);
    return m_scroll;
}

MemberEditor::Entry MemberEditor::makeEntry(book::Field field)
{
    const auto title = field == book::Field::FullName ? tr("姓名（必填）") : book::fieldLabel(field);
    const auto value = m_member.values.get(field);
    const auto kind = book::fieldInfo(field).kind;
    if (kind == book::FieldKind::Date) {
        auto* date = new DateField(title);
        date->edit()->setToday(m_desk.today());
        date->setDate(PartialDate::fromIso(value));
        return {field, date, [date] { return date->date().toIso(); }, [date] { return date->edit()->isFaulty(); }};
    }
    const auto choices = memberChoices(field);
    if (!choices.isEmpty()) {
        auto* combo = new ComboField(title);
        combo->addChoice(tr("没有填"), {});
        for (const auto& choice : choices)
            combo->addChoice(choice.text, choice.value);
        if (combo->combo()->findData(value) < 0)
            combo->addChoice(value, value); // a word from a roster that is not on our list is kept
        combo->setCode(value);
        return {field, combo, [combo] { return combo->code(); }, [] { return false; }};
    }
    if (isSecret(field)) {
        auto* secret = new SecretField(field, title, value);
        return {field, secret, [secret] { return trimmedText(secret->value()); }, [] { return false; }};
    }
    auto* line = new LineField(title);
    line->setText(value);
    const bool name = kind == book::FieldKind::Name;
    return {field, line, [line, name] { return name ? normalizedName(line->text()) : trimmedText(line->text()); },
            [] { return false; }};
}

Field* MemberEditor::widgetOf(book::Field field) const
{
    const auto found = std::ranges::find(m_entries, field, &Entry::field);
    return found == m_entries.end() ? nullptr : found->widget;
}

void MemberEditor::checkIdNumber()
{
    auto* line = qobject_cast<SecretField*>(widgetOf(book::Field::IdNumber));
    const bool other = !isResidentCard();
    if (line->isMasked() || line->text().isEmpty() || other) {
        line->setHint({});
        return line->setError({});
    }
    const auto read = readResidentId(line->text());
    if (read.fault != ResidentIdFault::None) {
        line->setHint(tr("也可以先这样保存，会标为待核实"));
        return line->setError(sentence({ErrorKind::Invalid, faultCode(read.fault), {}, {}}));
    }
    if (read.birthDate > m_desk.today()) {
        line->setHint(tr("也可以先这样保存，会标为待核实"));
        return line->setError(tr("身份证号里的出生日期 %1 还没有到，请对照证件核对").arg(shownDate(read.birthDate)));
    }
    line->setError({});
    line->setHint({});
    line->setText(read.number);
    if (auto* birth = qobject_cast<DateField*>(widgetOf(book::Field::BirthDate)); birth && birth->date().isEmpty())
        birth->setDate(PartialDate::of(read.birthDate));
    else if (birth && (birth->date().earliest() > read.birthDate || birth->date().latest() < read.birthDate))
        birth->setHint(tr("与身份证号里的 %1 不一致，请核对").arg(shownDate(read.birthDate)));
    if (auto* sex = qobject_cast<ComboField*>(widgetOf(book::Field::Gender)); sex && sex->code().isEmpty())
        sex->setCode(sexName(read.sex));
}

/// Passports and other papers have numbers of their own.
bool MemberEditor::isResidentCard() const
{
    const auto* type = qobject_cast<LineField*>(widgetOf(book::Field::IdType));
    return !type || type->text().isEmpty() || type->text().contains(QStringLiteral("身份证"));
}

bool MemberEditor::isNumberDoubtful(const QString& number) const
{
    if (number.isEmpty() || !isResidentCard())
        return false;
    const auto read = readResidentId(number);
    return read.fault != ResidentIdFault::None || read.birthDate > m_desk.today();
}

/// A number or a day that cannot be right may be saved, since the paper may say so, but never in silence.
QStringList MemberEditor::markDoubts(book::Member& changed) const
{
    auto marks = changed.toVerify.split(u',', Qt::SkipEmptyParts);
    QStringList doubtful;
    const auto mark = [&](book::Field field, bool doubt) {
        const auto name = book::fieldName(field);
        if (changed.values.get(field) != m_member.values.get(field))
            marks.removeAll(name);
        if (!doubt)
            return;
        doubtful << book::fieldLabel(field);
        if (!marks.contains(name))
            marks << name;
    };
    const auto number = changed.values.get(book::Field::IdNumber);
    mark(book::Field::IdNumber, number != m_member.values.get(book::Field::IdNumber) && isNumberDoubtful(number));
    const auto findings = roster::checkChange(m_member.values, changed.values, {m_desk.today()});
    const auto isFound = [&](book::Field field) {
        return std::ranges::any_of(findings, [field](const roster::RowFinding& finding) {
            return finding.field == field && finding.problem.severity != roster::Severity::Notice
                && finding.problem.code.startsWith(QStringLiteral("full_member."));
        });
    };
    mark(book::Field::FullMemberDate, m_conversion->isDoubtful() || isFound(book::Field::FullMemberDate));
    const bool fresh = m_member.id.isNull();
    mark(book::Field::MemberType,
         (fresh && changed.values.get(book::Field::MemberType).isEmpty()) || isFound(book::Field::MemberType));
    changed.toVerify = marks.join(u',');
    return doubtful;
}

bool MemberEditor::check()
{
    auto* name = qobject_cast<LineField*>(widgetOf(book::Field::FullName));
    const QString typedName = normalizedName(name->text());
    const auto named = typedName == m_member.name() ? Result<>() : book::checkMemberName(typedName);
    name->setError(typedName.isEmpty() ? tr("请填姓名") : named ? QString() : sentence(named.error()));
    if (!name->error().isEmpty()) {
        name->edit()->setFocus();
        return false;
    }
    for (const auto& entry : m_entries) {
        if (entry.faulty()) {
            entry.widget->focusProxy()->setFocus();
            return false;
        }
    }
    if (auto* wrong = m_conversion->check()) {
        wrong->focusProxy()->setFocus();
        return false;
    }
    if (auto* wrong = checkRecord()) {
        wrong->focusProxy()->setFocus();
        return false;
    }
    return m_marks->check();
}

book::FieldValues MemberEditor::typed() const
{
    auto values = m_member.values;
    for (const auto& entry : m_entries)
        values.set(entry.field, entry.get());
    return values;
}

Field* MemberEditor::checkRecord()
{
    using F = book::Field;
    for (const auto field : {F::BirthDate, F::JoinDate})
        widgetOf(field)->setError({});
    const auto now = typed();
    const auto isTouched = [&](F field) { return now.get(field) != m_member.values.get(field); };
    for (const auto& finding : roster::checkChange(m_member.values, now, {m_desk.today()})) {
        if (finding.outcome != roster::Outcome::RejectRow)
            continue;
        const bool byBirth = isTouched(F::BirthDate) && !isTouched(F::JoinDate);
        auto* wrong = widgetOf(byBirth ? F::BirthDate : finding.field);
        wrong->setError(roster::problemText(finding.problem));
        return wrong;
    }
    return isTouched(F::IdNumber) ? checkNumberIsFree(now.get(F::IdNumber)) : nullptr;
}

Field* MemberEditor::checkNumberIsFree(const QString& number)
{
    if (number.isEmpty())
        return nullptr;
    auto* field = widgetOf(book::Field::IdNumber);
    const auto refuse = [field](const QString& why) {
        field->setError(why);
        return field;
    };
    const auto& session = m_desk.book().reader();
    const auto owner = book::findByIdNumber(session, number);
    if (!owner)
        return refuse(sentence(owner.error()));
    if (!*owner || **owner == m_member.id)
        return nullptr;
    const auto other = book::loadMember(session, **owner);
    if (!other)
        return refuse(sentence(other.error()));
    const auto branch = book::loadBranch(session, other->branch);
    if (!branch)
        return refuse(sentence(branch.error()));
    return refuse(
        tr("这个号码已经是%1的（%2）。同一个人就改那一条；号码抄错了请核对").arg(other->name(), branch->name));
}

void MemberEditor::startAtConversion()
{
    auto* type = widgetOf(book::Field::MemberType);
    setFirstFocus(type->focusProxy());
    QTimer::singleShot(0, this, [this, type] { // once the form has its size
        m_scroll->ensureWidgetVisible(widgetOf(book::Field::FullMemberDate), 0, 60);
        m_scroll->ensureWidgetVisible(type, 0, 60);
    });
}

void MemberEditor::save()
{
    if (!check())
        return;
    auto changed = m_member;
    changed.values = typed();
    changed.group.reset();
    if (const auto group = book::GroupId::fromString(m_group->code()); !group.isNull())
        changed.group = group;
    const auto doubtful = markDoubts(changed);
    const bool fresh = changed.id.isNull();
    if (fresh) {
        changed.id = book::MemberId::make();
        changed.enteredOn = m_desk.today();
    }
    auto done =
        m_desk.book().perform(fresh ? QStringLiteral("member.add") : QStringLiteral("member.edit"),
                              fresh ? tr("新建党员 %1").arg(changed.name()) : tr("修改%1的资料").arg(changed.name()),
                              [&](store::UnitOfWork& unit) -> Result<> {
                                  if (fresh)
                                      BB_CHECK(book::insertMember(unit, changed));
                                  else
                                      BB_CHECK(book::updateMember(unit, changed));
                                  return m_marks->write(unit, changed.id);
                              });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
    tellSaved(changed.id, doubtful);
    Q_EMIT saved(changed.id);
}

/// What is doubtful about a record that stands in the book now; of a plain one nothing is said.
void MemberEditor::tellSaved(book::MemberId id, const QStringList& doubtful)
{
    QStringList told;
    if (!doubtful.isEmpty())
        told.append(tr("已保存，%1标为待核实").arg(doubtful.join(tr("、"))));
    const auto elsewhere = organization::findElsewhereOf(m_desk.book().reader(), id, m_desk.today());
    if (!elsewhere)
        return m_desk.report(elsewhere.error());
    for (const organization::KeptElsewhere& person : *elsewhere)
        told.append(organization::elsewhereText(person));
    if (!told.isEmpty())
        m_desk.say(told.join(u'\n'));
}

} // namespace branchbook::ui
