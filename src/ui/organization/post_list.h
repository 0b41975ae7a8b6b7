// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Posts with whoever holds them and what they look after; vacancies stand out and have their way out beside them.
#pragma once

#include "ui/organization/committee_data.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class PostList final : public QFrame
{
    Q_OBJECT
public:
    explicit PostList(const CommitteeData& shown, QWidget* parent = nullptr);

Q_SIGNALS:
    void removeSeatAsked(const branchbook::organization::Seat& seat);
    void removePostAsked(const branchbook::organization::Post& post);
    void fillAsked(const branchbook::organization::PostId& post);
    void seatAsked(const branchbook::organization::Seat& seat); ///< to correct what was said
    void endAsked(const branchbook::organization::Seat& seat);
    void divisionAsked(); ///< 调整分工
    void handoverAsked(const branchbook::organization::PostId& post);
    void postAsked(); ///< a new one
    void dutyAsked(const branchbook::organization::Duty& duty); ///< to change, or a new one without an id

private:
    void addHead(const CommitteeData& shown);
    void addPost(const CommitteeData& shown, const organization::Post& post, QVBoxLayout* rows);
    /// Who holds a post; `apart`: what tells him from a namesake.
    struct Holder {
        QString name = {};
        QString apart = {};
        QString detail = {};
    };
    QWidget* makeRow(const QString& post, const Holder& who, const QString& duties);
    void addPersonal(const CommitteeData& shown, QVBoxLayout* rows);
    QPushButton* moreButton(const QString& about);
    void addComing(QMenu* menu, const CommitteeData& shown, const organization::Post& post);
    void addDutyActions(QMenu* menu, const QList<organization::Duty>& duties, const organization::Duty& fresh);
};

} // namespace branchbook::ui
