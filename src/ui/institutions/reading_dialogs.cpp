// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/reading_dialogs.h"

#include "branchbook/institutions/institution_store.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/institutions/reader_checks.h"

namespace branchbook::ui {

namespace {

using institutions::Reader;
using institutions::Reading;
using institutions::ReadingKind;
using store::UnitOfWork;

constexpr int kUsualReadingDays = 7; ///< proposed, not a rule

/// Those of today's roster and of the list, each once.
QList<Reader> everyReader(const Desk& desk, const QList<Reader>& listed)
{
    QList<Reader> all = listed;
    const auto today = institutions::readersOn(desk.book().reader(), desk.branch().id, desk.today());
    for (const Reader& each : today ? *today : QList<Reader>()) {
        const bool there =
            std::any_of(listed.begin(), listed.end(), [&](const Reader& other) { return other.member == each.member; });
        if (!there)
            all.append(each);
    }
    return all;
}

QList<Reader> chosenReaders(const ReaderChecks& checks, const QList<Reader>& among)
{
    const auto ids = checks.checked();
    QList<Reader> chosen;
    for (const Reader& each : among) {
        if (ids.contains(each.member))
            chosen.append(each);
    }
    return chosen;
}

QList<ReaderChecks::Entry> readerEntries(const QList<Reader>& people, const QList<Reader>& checked)
{
    QList<ReaderChecks::Entry> entries;
    for (const Reader& each : people)
        entries.append({each.member, each.name, std::any_of(checked.begin(), checked.end(), [&](const Reader& other) {
                            return other.member == each.member;
                        })});
    return entries;
}

/// Institutions that have a version, whether it holds already or not.
ComboField* institutionsToRead(const QString& title, const Desk& desk, institutions::InstitutionId chosen)
{
    auto* field = new ComboField(title);
    const auto all = institutions::listInstitutions(desk.book().reader(), desk.branch().id);
    for (const auto& each : all ? *all : QList<institutions::Institution>()) {
        if (!each.versions.isEmpty() && !each.isAbolished())
            field->addChoice(ReadingDialog::tr("%1（第%2版）").arg(each.title).arg(each.latest()->number),
                             each.id.toString());
    }
    if (!chosen.isNull())
        field->setCode(chosen.toString());
    return field;
}

} // namespace

ReadingDialog::ReadingDialog(QWidget* host, Desk& desk, institutions::InstitutionId institution)
    : Dialog(host, tr("开始传阅或者公示"), Width::Large)
    , m_desk(desk)
    , m_readers(everyReader(desk, {}))
    , m_institution(institutionsToRead(tr("哪项制度"), desk, institution))
    , m_kind(new ComboField(tr("方式")))
    , m_day(cadreDay(tr("从哪天开始"), desk, desk.today()))
    , m_until(cadreDay(tr("到哪天为止"), desk, desk.today().addDays(kUsualReadingDays)))
    , m_place(cadreLine(tr("地点或者办法"), {}, tr("例如 党务公开栏")))
    , m_people(new ReaderChecks(tr("谁要读"), readerEntries(m_readers, m_readers)))
{
    setObjectName(QStringLiteral("reading"));
    about(QStringLiteral("new:reading/") + institution.toString());
    setText(tr("传阅的，名单上每个人都要确认读过；公示的，期满登记结果。期限由支部自己定。"));
    const auto kinds = institutions::readingKinds();
    for (const auto kind : kinds)
        m_kind->addChoice(institutions::readingKindTitle(kind), institutions::readingKindName(kind));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_institution, m_kind}));
    body()->addLayout(sideBySide({m_day, m_until, m_place}));
    body()->addWidget(m_people);
    connect(m_kind, &ComboField::chosen, this, &ReadingDialog::showFor);
    showFor(m_kind->code());
    setFirstFocus(m_institution->combo());
    (void)addSafeButton(tr("先不开始"), Leaving::Asks);
    connect(addButton(tr("开始"), ButtonKind::Primary), &QPushButton::clicked, this, &ReadingDialog::save);
}

void ReadingDialog::showFor(const QString& kind)
{
    m_people->setVisible(institutions::readingKindByName(kind) == ReadingKind::Circulated);
}

void ReadingDialog::save()
{
    if (!m_day->requireDay() || !m_until->requireDay())
        return;
    Reading reading;
    reading.branch = m_desk.branch().id;
    reading.institution = institutions::InstitutionId::fromString(m_institution->code());
    reading.kind = institutions::readingKindByName(m_kind->code()).value_or(reading.kind);
    reading.begunOn = dayIn(*m_day);
    reading.dueOn = dayIn(*m_until);
    reading.place = m_place->text();
    if (reading.kind == ReadingKind::Circulated) {
        reading.readers = chosenReaders(*m_people, m_readers);
        if (reading.readers.isEmpty())
            return showProblem(tr("请至少选一个要读的人。"));
    }
    const QString title = m_institution->combo()->currentText();
    const QString kind = institutions::readingKindTitle(reading.kind);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("reading.begin"), tr("开始%1：%2").arg(kind, title), tr("已开始%1“%2”").arg(kind, title),
        [&](UnitOfWork& unit) { return institutions::beginReading(unit, reading, m_desk.today()).map([](auto) {}); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ReadingChangeDialog::ReadingChangeDialog(QWidget* host, Desk& desk, const Reading& reading)
    : Dialog(host, tr("修改“%1”的%2").arg(reading.title, institutions::readingKindTitle(reading.kind)), Width::Large)
    , m_desk(desk)
    , m_reading(reading)
    , m_readers(everyReader(desk, reading.readers))
    , m_until(cadreDay(tr("到哪天为止"), desk, reading.dueOn))
    , m_place(cadreLine(tr("地点或者办法"), reading.place))
{
    setObjectName(QStringLiteral("readingChange"));
    about(QStringLiteral("reading"), reading.id);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_until, m_place}));
    if (reading.kind == ReadingKind::Circulated) {
        m_people = new ReaderChecks(tr("谁要读"), readerEntries(m_readers, reading.readers));
        body()->addWidget(m_people);
    }
    setFirstFocus(m_until->edit());
    (void)addSafeButton(tr("不改"), Leaving::Asks);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &ReadingChangeDialog::save);
}

void ReadingChangeDialog::save()
{
    if (!m_until->requireDay())
        return;
    Reading reading = m_reading;
    reading.dueOn = dayIn(*m_until);
    reading.place = m_place->text();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("reading.change"), tr("修改公示和传阅：%1").arg(reading.title),
        tr("已修改“%1”").arg(reading.title), [&](UnitOfWork& unit) -> Result<> {
            BB_CHECK(institutions::changeReading(unit, reading, m_desk.today()));
            return m_people == nullptr
                ? Result<>()
                : institutions::putReaders(unit, reading.id, chosenReaders(*m_people, m_readers));
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ReadersDialog::ReadersDialog(QWidget* host, Desk& desk, const Reading& reading)
    : Dialog(host, tr("谁读过“%1”").arg(reading.title), Width::Large)
    , m_desk(desk)
    , m_reading(reading)
    , m_day(cadreDay(tr("哪天读的"), desk, desk.today()))
{
    setObjectName(QStringLiteral("readers"));
    about(QStringLiteral("reading"), reading.id);
    const bool writes = !desk.book().isReadOnly() && reading.isOpen() && !reading.recycled;
    setText(tr("应阅 %1 人，已确认 %2 人。勾上的登记为那一天读过；去掉勾的撤销确认。")
                .arg(reading.readers.size())
                .arg(reading.confirmed()));
    QList<ReaderChecks::Entry> entries;
    for (const Reader& reader : reading.readers) {
        const QString text = reader.confirmedOn.isValid()
            ? tr("%1（%2）").arg(reader.name, PartialDate::of(reader.confirmedOn).toDotted())
            : reader.name;
        entries.append({reader.member, text, reader.confirmedOn.isValid()});
    }
    m_people = new ReaderChecks(tr("谁读过"), entries);
    m_people->setEnabled(writes);
    cadreRoom(*this);
    if (!writes)
        m_day->hide();
    body()->addWidget(m_day);
    body()->addWidget(m_people);
    (void)addSafeButton(writes ? tr("先不登记") : tr("关闭"), writes ? Leaving::Asks : Leaving::Drops);
    if (!writes)
        return;
    setFirstFocus(m_people->first());
    connect(addButton(tr("全部勾上"), ButtonKind::Standard), &QPushButton::clicked, this,
            [this] { m_people->setAll(Qt::Checked); });
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &ReadersDialog::save);
}

Result<> ReadersDialog::perform(UnitOfWork& unit) const
{
    const auto now = m_people->checked();
    QList<book::MemberId> fresh;
    for (const Reader& reader : m_reading.readers) {
        const bool marked = now.contains(reader.member);
        if (marked && !reader.confirmedOn.isValid())
            fresh.append(reader.member);
        else if (!marked && reader.confirmedOn.isValid())
            BB_CHECK(institutions::takeBackConfirmation(unit, m_reading.id, reader.member));
    }
    return fresh.isEmpty() ? Result<>()
                           : institutions::confirmReading(unit, m_reading.id, fresh, dayIn(*m_day), m_desk.today());
}

void ReadersDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done =
        m_desk.performWithUndo(QStringLiteral("reading.confirm"), tr("登记传阅确认：%1").arg(m_reading.title),
                               tr("“%1”已确认 %2 人").arg(m_reading.title).arg(m_people->checked().size()),
                               [&](UnitOfWork& unit) { return perform(unit); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ReadingEndDialog::ReadingEndDialog(QWidget* host, Desk& desk, const Reading& reading)
    : Dialog(host, tr("结束“%1”的%2？").arg(reading.title, institutions::readingKindTitle(reading.kind)), Width::Medium)
    , m_desk(desk)
    , m_reading(reading)
    , m_day(cadreDay(tr("哪天结束"), desk, desk.today()))
    , m_outcome(cadreLine(tr("结果"), {}, tr("例如 无异议")))
{
    setObjectName(QStringLiteral("readingEnd"));
    about(QStringLiteral("reading"), reading.id);
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_outcome);
    setFirstFocus(m_outcome->edit());
    (void)addSafeButton(tr("先不结束"));
    connect(addButton(tr("结束"), ButtonKind::Primary), &QPushButton::clicked, this, &ReadingEndDialog::save);
}

void ReadingEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("reading.close"), tr("结束公示和传阅：%1").arg(m_reading.title),
        tr("已结束“%1”").arg(m_reading.title), [&](UnitOfWork& unit) {
            return institutions::closeReading(unit, m_reading.id, dayIn(*m_day), m_outcome->text(), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
