// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/conduct_thin.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"

#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using conduct::Thin;

QString placeTitle(const Thin& thin)
{
    const QString place = conduct::placeOf(thin.gap);
    const std::pair<const char*, QString> titles[]{
        {"pledge", ConductThinList::tr("公开承诺")}, {"norm", ConductThinList::tr("行为规范")},
        {"survey", ConductThinList::tr("作风测评")}, {"opinion", ConductThinList::tr("意见办理")},
        {"field", ConductThinList::tr("一线事项")},  {"responsibility", ConductThinList::tr("责任清单")},
        {"case", ConductThinList::tr("责任追究")}};
    for (const auto& [name, title] : titles) {
        if (place == QLatin1String(name))
            return title;
    }
    return place;
}

constexpr std::array<Column<Thin>, 2> kConductThinColumns{
    Column<Thin>{QT_TRANSLATE_NOOP("table", "哪里薄弱"), 320, Qt::AlignLeft,
                 [](const Thin& thin) {
                     const QString text = conduct::thinText(thin);
                     return Cell{.text = text, .tip = text};
                 }},
    Column<Thin>{QT_TRANSLATE_NOOP("table", "在哪里补"), 140, Qt::AlignLeft,
                 [](const Thin& thin) { return quietCell(placeTitle(thin)); }},
};

} // namespace

ConductThinList::ConductThinList(Desk& desk, QWidget* parent)
    : ConductListView<Thin>(desk, tr("哪里薄弱"),
                            {QStringLiteral("ledger_item"), QStringLiteral("pledge"), QStringLiteral("pledge_progress"),
                             QStringLiteral("conduct_version"), QStringLiteral("conduct_signature"),
                             QStringLiteral("survey"), QStringLiteral("survey_count"), QStringLiteral("opinion"),
                             QStringLiteral("opinion_call"), QStringLiteral("field_task"),
                             QStringLiteral("responsibility"), QStringLiteral("accountability"),
                             QStringLiteral("member")},
                            QStringLiteral("all"), parent)
{
    m_model = new RowTableModel<Thin>(kConductThinColumns, this);
    chips()->addChip(QStringLiteral("all"), tr("哪里薄弱"), 0);
    auto* empty = new EmptyState(QStringLiteral("check-circle"), tr("没有发现薄弱的地方"),
                                 tr("承诺、行为规范、测评、意见、一线事项和责任清单都有记录，\n没有拖着没办的。"));
    connect(empty->addAction(tr("看公开承诺"), QStringLiteral("arrow-right")), &QPushButton::clicked, this,
            [this] { this->desk().showPage(QStringLiteral("conduct"), QStringLiteral("pledge")); });
    build(m_model, 0, empty);
    table()->setRowActions(
        {{QStringLiteral("arrow-right"), tr("去办理"), [this](const QModelIndex& at) { edit(at); }}});
    reload();
}

void ConductThinList::load()
{
    const auto thin = conduct::thinPlaces(desk().book().reader(), desk().branch().id, desk().today());
    m_all = thin ? *thin : QList<Thin>();
    chips()->setCount(QStringLiteral("all"), int(m_all.size()));
    setSum(m_all.isEmpty() ? tr("没有发现薄弱的地方") : tr("%1 处薄弱").arg(m_all.size()));
    fill();
}

bool ConductThinList::isInPart(const Thin&, const QString&) const
{
    return true;
}

void ConductThinList::edit(const QModelIndex& index)
{
    if (index.isValid())
        desk().showPage(QStringLiteral("conduct"), conduct::placeOf(m_model->row(index.row()).gap));
}

} // namespace branchbook::ui
