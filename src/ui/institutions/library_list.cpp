// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/library_list.h"

#include "branchbook/institutions/institution_service.h"
#include "ui/institutions/empty_by_day.h"
#include "ui/institutions/institution_dialogs.h"
#include "ui/institutions/redline_dialog.h"
#include "ui/institutions/version_dialogs.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/roster/record_import.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using institutions::Institution;
using store::UnitOfWork;

constexpr QLatin1String kLibraryAll("all");
constexpr QLatin1String kLibraryInForce("in_force");
constexpr QLatin1String kLibraryRevising("revising");
constexpr QLatin1String kLibraryWanted("wanted");
constexpr QLatin1String kLibraryAbolished("abolished");
constexpr QLatin1String kLibraryBin("bin");
constexpr int kLibraryTitleColumn = 0;

Cell libraryText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

/// Abolished by the day that is shown.
bool isLibraryEnded(const LibraryRow& row)
{
    return row.institution.stateOn(row.today) == institutions::State::Abolished;
}

/// The version that holds, or held until the end.
const institutions::Version* libraryVersion(const LibraryRow& row)
{
    const Institution& each = row.institution;
    return isLibraryEnded(row) ? each.latest() : each.inForceOn(row.today);
}

Cell libraryTitleCell(const LibraryRow& row)
{
    const Institution& each = row.institution;
    return {.text = each.title, .tint = isLibraryEnded(row) ? Color::Text3 : Color::Text, .tip = each.title};
}

Cell libraryVersionCell(const LibraryRow& row)
{
    const auto* version = libraryVersion(row);
    return libraryText(version == nullptr ? QString() : LibraryList::tr("第%1版").arg(version->number));
}

Cell libraryDayCell(const LibraryRow& row)
{
    const auto* version = libraryVersion(row);
    const QDate from = version == nullptr ? QDate() : version->inForceFrom();
    return libraryText(from.isValid() ? PartialDate::of(from).toDotted() : QString());
}

Cell libraryStateCell(const LibraryRow& row)
{
    const ChipSpec chip = institutionChip(row.institution.stateOn(row.today));
    return {.text = chip.text, .chip = chip};
}

constexpr std::array<Column<LibraryRow>, 6> kLibraryColumns{
    Column<LibraryRow>{QT_TRANSLATE_NOOP("table", "名称"), 230, Qt::AlignLeft, libraryTitleCell},
    Column<LibraryRow>{QT_TRANSLATE_NOOP("table", "类别"), 84, Qt::AlignLeft,
                       [](const LibraryRow& row) { return libraryText(row.institution.category); }, 1},
    Column<LibraryRow>{QT_TRANSLATE_NOOP("table", "制定单位"), 96, Qt::AlignLeft,
                       [](const LibraryRow& row) { return libraryText(row.institution.issuer); }, 2},
    Column<LibraryRow>{QT_TRANSLATE_NOOP("table", "版本"), 64, Qt::AlignLeft, libraryVersionCell, 4},
    Column<LibraryRow>{QT_TRANSLATE_NOOP("table", "施行日期"), 98, Qt::AlignLeft, libraryDayCell, 3},
    Column<LibraryRow>{QT_TRANSLATE_NOOP("table", "状态"), 104, Qt::AlignLeft, libraryStateCell},
};

QString libraryPart(institutions::State state)
{
    switch (state) {
    case institutions::State::InForce: return kLibraryInForce;
    case institutions::State::Revising: return kLibraryRevising;
    case institutions::State::Abolished: return kLibraryAbolished;
    case institutions::State::Wanted:
    case institutions::State::Drafting: break;
    }
    return kLibraryWanted;
}

} // namespace

LibraryList::LibraryList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("制度库"),
                     {QStringLiteral("institution"), QStringLiteral("institution_field"),
                      QStringLiteral("institution_version"), QStringLiteral("institution_step"),
                      QStringLiteral("institution_link"), QStringLiteral("attachment"), QStringLiteral("key_field")},
                     kLibraryAll, parent)
    , m_model(kLibraryColumns)
    , m_search(searchEdit(tr("按名称查找制度")))
    , m_past(
          new PastDay(desk, *table(),
                      {tr("这是到 %1 为止的制度库；名称、分类、责任人、关联、正文、附件和手工改过的复核日期是现在的。"),
                       tr("看过去某一天的制度库…")},
                      this))
{
    m_search->setObjectName(QStringLiteral("libraryFilter"));
    onTextSize(m_search, [this] { m_search->setFixedWidth(scaled(168)); });
    bar()->insertWidget(0, m_search);
    chips()->addChip(kLibraryAll, tr("全部"), 0);
    chips()->addChip(kLibraryInForce, tr("现行"), 0);
    chips()->addChip(kLibraryRevising, tr("修订中"), 0);
    chips()->addChip(kLibraryWanted, tr("待制定"), 0);
    chips()->addChip(kLibraryAbolished, tr("废止"), 0);
    chips()->addChip(kLibraryBin, tr("回收站"), 0);
    m_add = addCreateButton(tr("登记制度"), QStringLiteral("addInstitution"));
    bar()->addWidget(m_past->moreButton(table()));
    putBanner(*this, *m_past);
    build(&m_model, kLibraryTitleColumn, emptyByDay(makeEmpty(), tr("到那天为止，制度库里还没有制度"), *m_past));
    setActions();
    connect(m_past, &PastDay::turned, this, &LibraryList::turn);
    connect(m_search, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_current = m_model.row(now.row()).institution.id.toString();
        Q_EMIT currentShown();
    });
    connect(&desk, &Desk::quarterChanged, this, &LibraryList::reload);
    reload();
}

QWidget* LibraryList::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("institution"), tr("制度库还是空的"),
                       tr("上级规定、支部细则、表单台账都登记在这里，\n哪个方面还缺制度，上面的表里一眼看到。"));
    if (mayWrite()) {
        connect(empty->addAction(tr("登记制度"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
        auto* import = empty->addAction(tr("从 Excel 导入"), QStringLiteral("upload"));
        import->setObjectName(QStringLiteral("importInstitutions"));
        connect(import, &QPushButton::clicked, this, [this] { open(QStringLiteral("import")); });
    }
    empty->addStep(tr("登记"), tr("名称和管哪些方面"));
    empty->addStep(tr("办理"), tr("起草、审议、印发、执行"));
    empty->addStep(tr("复核"), tr("到日子评估，修订或者废止"));
    return empty;
}

void LibraryList::setActions()
{
    std::vector<RowAction> actions;
    if (mayWrite() && !m_past->isPast())
        actions = {{QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { change(at); }},
                   {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}};
    table()->setRowActions(std::move(actions));
}

void LibraryList::turn()
{
    if (m_add != nullptr)
        m_add->setVisible(!m_past->isPast());
    setActions();
    reload();
}

void LibraryList::open(const QString& argument)
{
    if (!argument.isEmpty())
        m_past->show({}); // who follows a link means now
    if (argument == u"new")
        return void(createOwn());
    if (argument == u"import")
        return openInstitutionImport(*this, desk());
    if (!argument.isEmpty())
        showInstitution(institutions::InstitutionId::fromString(argument));
}

QDate LibraryList::shownDay() const
{
    return m_past->isPast() ? m_past->day() : std::min(desk().today(), desk().quarter().range().last);
}

QWidget* LibraryList::filterField() const
{
    return m_search;
}

void LibraryList::showInstitution(institutions::InstitutionId id)
{
    m_current = id.toString();
    m_search->clear();
    showPart(kLibraryAll);
}

const Institution* LibraryList::current() const
{
    const QModelIndex at = table()->currentIndex();
    return at.isValid() ? &m_model.row(at.row()).institution : nullptr;
}

bool LibraryList::takes(const Institution& institution) const
{
    const QString part = chips()->current();
    const bool inPart =
        part == kLibraryAll || part == kLibraryBin || part == libraryPart(institution.stateOn(shownDay()));
    return inPart && institution.title.contains(m_search->text().trimmed(), Qt::CaseInsensitive);
}

void LibraryList::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const bool isPast = m_past->isPast();
    const auto all = isPast ? institutions::listInstitutionsOn(reader, branch, m_past->day())
                            : institutions::listInstitutions(reader, branch);
    const auto bin = institutions::listRecycledInstitutions(reader, branch);
    m_all = all ? *all : QList<Institution>();
    m_bin = bin && !isPast ? *bin : QList<Institution>(); // what was in the bin on a day, no list says
    m_all.removeIf([&](const Institution& each) { return !each.isKnownOn(shownDay()); });
    chips()->setCount(kLibraryAll, int(m_all.size()));
    for (const auto& part : {kLibraryInForce, kLibraryRevising, kLibraryWanted, kLibraryAbolished})
        chips()->setCount(part, int(std::ranges::count_if(m_all, [&](const Institution& each) {
                              return libraryPart(each.stateOn(shownDay())) == part;
                          })));
    chips()->setCount(kLibraryBin, int(m_bin.size()));
    if (chips()->current() == kLibraryBin && m_bin.isEmpty())
        chips()->setCurrent(kLibraryAll);
    setSum(sumWords());
    fill();
    Q_EMIT loaded();
}

QString LibraryList::sumWords() const
{
    const auto late = std::ranges::count_if(m_all, [&](const Institution& each) {
        return !each.isAbolished() && each.reviewOn.isValid() && each.reviewOn < m_past->day();
    });
    QStringList parts{tr("共 %1 项").arg(m_all.size())};
    if (shownDay() < desk().today())
        parts.prepend(tr("%1 的情况").arg(PartialDate::of(shownDay()).toDotted()));
    if (late > 0)
        parts.append(tr("复核逾期 %1 项").arg(late));
    return parts.join(QStringLiteral(" · "));
}

void LibraryList::fill()
{
    const QString wanted = m_current;
    std::vector<LibraryRow> rows;
    for (const Institution& each : chips()->current() == kLibraryBin ? m_bin : m_all) {
        if (takes(each))
            rows.push_back({each, shownDay()});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).institution.id.toString() == wanted)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
    Q_EMIT currentShown();
}

void LibraryList::openNew(const Institution& institution)
{
    auto* dialog = new InstitutionDialog(this, desk(), institution);
    connect(dialog, &InstitutionDialog::added, this, &LibraryList::showInstitution);
    dialog->open();
}

void LibraryList::create()
{
    m_past->show({}); // what is entered now is of today
    openNew({});
}

void LibraryList::createIn(institutions::Tier tier, const institutions::CoverageField& field)
{
    if (!m_past->mayChange())
        return;
    Institution made;
    made.tier = tier;
    made.fields = {field};
    openNew(made);
}

void LibraryList::edit(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT paneAsked();
}

std::optional<Institution> LibraryList::whole(institutions::InstitutionId id)
{
    auto read = institutions::loadInstitution(desk().book().reader(), id);
    if (!read) {
        desk().report(read.error());
        return std::nullopt;
    }
    return m_past->isPast() ? institutions::standingOn(std::move(*read), m_past->day()) : std::move(*read);
}

void LibraryList::change(const QModelIndex& index)
{
    if (!m_past->mayChange())
        return;
    const Institution& chosen = m_model.row(index.row()).institution;
    if (chosen.isAbolished() || chosen.recycled)
        return openMore(index);
    (new InstitutionDialog(this, desk(), chosen))->open();
}

void LibraryList::goOn()
{
    if (current() == nullptr || !m_past->mayChange())
        return;
    const auto chosen = whole(current()->id);
    if (!chosen)
        return;
    const auto state = chosen->stateOn(desk().today());
    if (state == institutions::State::Drafting || state == institutions::State::Revising)
        return (new InstitutionStepDialog(this, desk(), *chosen))->open();
    (new VersionDialog(this, desk(), *chosen))->open();
}

void LibraryList::openText()
{
    if (current() == nullptr)
        return;
    if (const auto chosen = whole(current()->id); chosen && chosen->latest() != nullptr)
        (new VersionTextDialog(this, desk(), *chosen,
                               m_past->isPast() ? VersionTextDialog::Use::Looks : VersionTextDialog::Use::Writes))
            ->open();
}

void LibraryList::compare()
{
    if (current() == nullptr)
        return;
    if (const auto chosen = whole(current()->id); chosen && chosen->versions.size() > 1)
        (new RedlineDialog(this, *chosen))->open();
}

void LibraryList::openMoreOfCurrent()
{
    if (current() != nullptr && m_past->mayChange())
        openMore(table()->currentIndex());
}

} // namespace branchbook::ui
